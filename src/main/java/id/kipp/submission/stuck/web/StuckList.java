package id.kipp.submission.stuck.web;

import id.kipp.competition.view.EditionView;
import id.kipp.submission.rules.SubmissionState;
import id.kipp.submission.stuck.StuckListService;
import id.kipp.submission.stuck.StuckOrder;
import id.kipp.submission.stuck.StuckQuery;
import id.kipp.submission.stuck.StuckRow;
import id.kipp.submission.web.Editions;
import id.kipp.submission.web.Tab;
import id.kipp.web.table.TableSpec;
import id.kipp.web.table.TableState;
import id.kipp.web.table.TableView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The list as the address says it. */
@Named("stuckList")
@RequestScoped
public class StuckList {
    private static final TableSpec SPEC =
            TableSpec.of("/macet", StuckOrder.values(), List.of("edisi", "status", "cari", "instansi"));

    private final StuckListService service;
    private final Editions editions;

    private @Nullable TableState state;
    private @Nullable TableView<StuckRow> table;

    @Inject
    public StuckList(StuckListService service, Editions editions) {
        this.service = service;
        this.editions = editions;
    }

    public TableState getState() {
        if (state == null) {
            state = editions.state(SPEC);
        }
        return state;
    }

    public TableView<StuckRow> getTable() {
        if (table == null) {
            var asked = getState();
            table = TableView.of(asked, query().map(query -> service.page(query, asked.page(), asked.size())));
        }
        return table;
    }

    /** All rows of the list, whatever page is shown. */
    public List<StuckRow> all() {
        return query().map(service::all).orElseGet(List::of);
    }

    public String filter(String name) {
        return getState().filter(name);
    }

    /** Where submissions can be stuck, to choose one place. */
    public List<Tab> getPlaces() {
        var chosen = filter("status");
        return Stream.concat(
                        Stream.of(new Tab("submission.place.all", href(""), 0, named().isEmpty())),
                        places().map(place -> new Tab(
                                place.textKey(),
                                href(place.address()),
                                0,
                                place.address().equals(chosen))))
                .toList();
    }

    private String href(String status) {
        return getState().filteredBy("status", status).href();
    }

    private static Stream<SubmissionState> places() {
        return Arrays.stream(SubmissionState.values()).filter(state -> !state.isAtMinistry());
    }

    private List<SubmissionState> named() {
        return places().filter(place -> place.address().equals(filter("status")))
                .toList();
    }

    private Optional<EditionView> edition() {
        return Optional.ofNullable(editions.getChosen());
    }

    private Optional<StuckQuery> query() {
        return edition()
                .map(edition -> new StuckQuery(
                        edition.id(),
                        filter("cari"),
                        filter("instansi"),
                        named().isEmpty() ? places().toList() : named(),
                        getState().order(StuckOrder.values()),
                        getState().descending()));
    }
}
