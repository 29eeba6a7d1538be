package id.kipp.submission.web;

import id.kipp.competition.rules.StageKind;
import id.kipp.competition.view.StageView;
import id.kipp.submission.SubmissionViewService;
import id.kipp.submission.rules.SubmissionState;
import id.kipp.submission.screening.web.ScreeningList;
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
    private final SubmissionViewService views;
    private final Editions editions;
    private final ScreeningList list;

    private @Nullable Map<SubmissionState, Long> counts;

    @Inject
    public ScreeningPage(SubmissionViewService views, Editions editions, ScreeningList list) {
        this.views = views;
        this.editions = editions;
        this.list = list;
    }

    private Optional<SubmissionState> chosen() {
        return known().filter(state -> state.address().equals(list.filter("status")))
                .findFirst();
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

    /** Other states keep what else was chosen. */
    private String address(String status) {
        return list.getState().filteredBy("status", status).href();
    }

    /** Whether the stage is open, so that something can be decided. */
    public boolean isOpen() {
        return editions.find()
                .flatMap(edition -> edition.firstOf(StageKind.SCREENING))
                .filter(StageView::isAccepting)
                .isPresent();
    }
}
