package id.kipp.submission.web;

import id.kipp.kernel.Page;
import id.kipp.submission.SubmissionViewService;
import id.kipp.submission.rules.SubmissionState;
import id.kipp.submission.rules.WorklistGroup;
import id.kipp.submission.view.SubmissionWorkRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The views of one's own institution, those that wait for the Admin Lokal on top. */
@Named
@RequestScoped
public class IncomingPage {
    private static final int PAGE = 20;

    private final SubmissionViewService views;
    private final Editions editions;

    private String place = "";
    private @Nullable Page<SubmissionWorkRow> page;

    @Inject
    public IncomingPage(SubmissionViewService views, Editions editions) {
        this.views = views;
        this.editions = editions;
    }

    public Page<SubmissionWorkRow> getPage() {
        if (page == null) {
            page = editions.page("", PAGE, (edition, query) -> views.ofMyInstitution(edition.id(), states(), query));
        }
        return page;
    }

    private List<SubmissionState> states() {
        return chosen().map(WorklistGroup::states).orElseGet(() -> List.of(SubmissionState.values()));
    }

    private Optional<WorklistGroup> chosen() {
        return Arrays.stream(WorklistGroup.values())
                .filter(candidate -> candidate.address().equals(place))
                .findFirst();
    }

    /** The list of all, and one for each place. */
    public List<Tab> getTabs() {
        var counts = editions.find().map(edition -> views.counts(edition.id())).orElseGet(Map::of);
        var all = counts.values().stream().mapToLong(Long::longValue).sum();
        var tabs = new ArrayList<Tab>();
        tabs.add(new Tab("submission.place.all", address(""), all, chosen().isEmpty()));
        for (var each : WorklistGroup.values()) {
            var count = each.states().stream()
                    .mapToLong(state -> counts.getOrDefault(state, 0L))
                    .sum();
            tabs.add(new Tab(
                    each.textKey(),
                    address(each.address()),
                    count,
                    chosen().filter(each::equals).isPresent()));
        }
        return List.copyOf(tabs);
    }

    /** The address of the next page, up to its number. */
    public String getBase() {
        return address(chosen().map(WorklistGroup::address).orElse("")) + "&halaman=";
    }

    private String address(String chosenPlace) {
        return editions.address("/usulan-masuk", Editions.filter("di", chosenPlace));
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
