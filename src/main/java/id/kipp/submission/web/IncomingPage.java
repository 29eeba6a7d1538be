package id.kipp.submission.web;

import id.kipp.kernel.Page;
import id.kipp.submission.EntryLine;
import id.kipp.submission.EntryService;
import id.kipp.submission.rules.Place;
import id.kipp.submission.rules.SubmissionState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The entries of one's own institution, those that wait for the Admin Lokal on top. */
@Named
@RequestScoped
public class IncomingPage {
    private static final int PAGE = 20;

    private final EntryService entries;
    private final Editions editions;

    private String place = "";
    private @Nullable Page<EntryLine> slice;

    @Inject
    public IncomingPage(EntryService entries, Editions editions) {
        this.entries = entries;
        this.editions = editions;
    }

    public Page<EntryLine> getSlice() {
        if (slice == null) {
            slice = editions.page("", PAGE, (edition, query) -> entries.ofMyInstitution(edition.id(), states(), query));
        }
        return slice;
    }

    private List<SubmissionState> states() {
        return chosen().map(Place::states).orElseGet(() -> List.of(SubmissionState.values()));
    }

    private Optional<Place> chosen() {
        return Arrays.stream(Place.values())
                .filter(candidate -> candidate.address().equals(place))
                .findFirst();
    }

    /** The list of all, and one for each place. */
    public List<Tab> getTabs() {
        var counts =
                editions.find().map(edition -> entries.counts(edition.id())).orElseGet(Map::of);
        var all = counts.values().stream().mapToLong(Long::longValue).sum();
        var tabs = new ArrayList<Tab>();
        tabs.add(new Tab("submission.place.all", address(""), all, chosen().isEmpty()));
        for (var each : Place.values()) {
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
        return address(chosen().map(Place::address).orElse("")) + "&halaman=";
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
