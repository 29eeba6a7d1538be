package id.kipp.submission.incoming.web;

import id.kipp.competition.view.EditionView;
import id.kipp.institution.UnitView;
import id.kipp.kernel.Addressed;
import id.kipp.submission.incoming.IncomingListService;
import id.kipp.submission.incoming.IncomingOrder;
import id.kipp.submission.incoming.IncomingQuery;
import id.kipp.submission.incoming.IncomingRow;
import id.kipp.submission.rules.SubmissionState;
import id.kipp.submission.rules.WorklistGroup;
import id.kipp.submission.web.Editions;
import id.kipp.web.table.TableSpec;
import id.kipp.web.table.TableState;
import id.kipp.web.table.TableView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The list as the address says it, for every page that shows it or leads back to it. */
@Named("incomingList")
@RequestScoped
public class IncomingList {
    private static final TableSpec SPEC =
            TableSpec.of("/usulan-masuk", IncomingOrder.values(), List.of("edisi", "di", "cari", "unit"));

    private final IncomingListService service;
    private final Editions editions;

    private @Nullable TableState state;
    private @Nullable TableView<IncomingRow> table;
    private @Nullable List<UnitView> units;

    @Inject
    public IncomingList(IncomingListService service, Editions editions) {
        this.service = service;
        this.editions = editions;
    }

    public TableState getState() {
        if (state == null) {
            state = editions.state(SPEC);
        }
        return state;
    }

    public TableView<IncomingRow> getTable() {
        if (table == null) {
            var asked = getState();
            table = TableView.of(asked, query().map(query -> service.page(query, asked.page(), asked.size())));
        }
        return table;
    }

    /** All rows of the list, whatever page is shown. */
    public List<IncomingRow> all() {
        return query().map(service::all).orElseGet(List::of);
    }

    /** Those of these codes that are the own institution's, of the edition of the list. */
    public List<IncomingRow> chosen(List<String> codes) {
        return edition().map(edition -> service.chosen(edition.id(), codes)).orElseGet(List::of);
    }

    public String filter(String name) {
        return getState().filter(name);
    }

    public List<UnitView> getUnits() {
        if (units == null) {
            units = service.units();
        }
        return units;
    }

    /** The name of the chosen unit; empty when none is. */
    public String getUnitName() {
        return unit().map(UnitView::name).orElse("");
    }

    private Optional<UnitView> unit() {
        return filter("unit").isEmpty()
                ? Optional.empty()
                : getUnits().stream()
                        .filter(unit -> Long.toString(unit.id()).equals(filter("unit")))
                        .findFirst();
    }

    private Optional<EditionView> edition() {
        return Optional.ofNullable(editions.getChosen());
    }

    private List<SubmissionState> states() {
        return Addressed.named(WorklistGroup.values(), filter("di"))
                .map(WorklistGroup::states)
                .orElseGet(() -> List.of(SubmissionState.values()));
    }

    private Optional<IncomingQuery> query() {
        return edition()
                .map(edition -> new IncomingQuery(
                        edition.id(),
                        filter("cari"),
                        unit().map(UnitView::id),
                        states(),
                        getState().order(IncomingOrder.values()),
                        getState().descending()));
    }
}
