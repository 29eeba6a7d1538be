package id.kipp.submission.web;

import id.kipp.kernel.Page;
import id.kipp.submission.SubmissionViewService;
import id.kipp.submission.rules.SubmissionState;
import id.kipp.submission.view.SubmissionWorkRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What arrived at the ministry, to be found, counted and screened. */
@Named
@RequestScoped
public class ScreeningPage {
    private static final int PAGE = 25;

    private final SubmissionViewService views;
    private final Editions editions;

    private String text = "";
    private String status = "";
    private @Nullable Page<SubmissionWorkRow> page;
    private @Nullable Map<SubmissionState, Long> counts;

    @Inject
    public ScreeningPage(SubmissionViewService views, Editions editions) {
        this.views = views;
        this.editions = editions;
    }

    public Page<SubmissionWorkRow> getPage() {
        if (page == null) {
            var states = chosen().map(List::of).orElseGet(() -> List.of(SubmissionState.values()));
            page = editions.page(text, PAGE, (edition, query) -> views.arrived(edition.id(), states, query));
        }
        return page;
    }

    private Optional<SubmissionState> chosen() {
        return known().filter(state -> state.address().equals(status)).findFirst();
    }

    private static Stream<SubmissionState> known() {
        return Arrays.stream(SubmissionState.values()).filter(SubmissionState::isKnownToMinistry);
    }

    private Map<SubmissionState, Long> counts() {
        if (counts == null) {
            counts = editions.find().map(edition -> views.counts(edition.id())).orElseGet(Map::of);
        }
        return counts;
    }

    private long count(Stream<SubmissionState> states) {
        return states.mapToLong(state -> counts().getOrDefault(state, 0L)).sum();
    }

    /** The list of all, and one for each state. */
    public List<Tab> getTabs() {
        var tabs = new ArrayList<Tab>();
        tabs.add(new Tab("submission.place.all", address(""), count(known()), chosen().isEmpty()));
        known().forEach(state -> tabs.add(new Tab(
                state.textKey(),
                address(state.address()),
                counts().getOrDefault(state, 0L),
                chosen().filter(state::equals).isPresent())));
        return List.copyOf(tabs);
    }

    /** How many are still with their units; a number only, since the ministry does not read drafts. */
    public long getWithUnits() {
        return counts().getOrDefault(SubmissionState.DRAFT, 0L) + counts().getOrDefault(SubmissionState.RETURNED, 0L);
    }

    /** How many wait for their Admin Lokal. */
    public long getWithAdmins() {
        return counts().getOrDefault(SubmissionState.WITH_ADMIN, 0L);
    }

    /** The same list without the words that were looked for. */
    public String getUnsearched() {
        return address(chosenStatus());
    }

    /** The address of the next page, up to its number. */
    public String getBase() {
        return address(chosenStatus()) + Editions.filter("cari", text) + "&halaman=";
    }

    private String chosenStatus() {
        return chosen().map(SubmissionState::address).orElse("");
    }

    private String address(String chosenStatus) {
        return editions.address("/seleksi", Editions.filter("status", chosenStatus));
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }
}
