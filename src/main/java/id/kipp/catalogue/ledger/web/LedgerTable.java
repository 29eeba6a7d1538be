package id.kipp.catalogue.ledger.web;

import id.kipp.catalogue.ledger.LedgerOrder;
import id.kipp.catalogue.ledger.LedgerQuery;
import id.kipp.catalogue.ledger.LedgerRow;
import id.kipp.catalogue.ledger.LedgerService;
import id.kipp.catalogue.rules.LedgerStatus;
import id.kipp.kernel.Addressed;
import id.kipp.web.Requests;
import id.kipp.web.table.TableSpec;
import id.kipp.web.table.TableState;
import id.kipp.web.table.TableView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The public ledger as the address says it: chosen by status, year and province. */
@RequestScoped
public class LedgerTable {
    static final TableSpec SPEC =
            TableSpec.of("/replikasi", LedgerOrder.values(), List.of("status", "tahun", "provinsi"));

    private final LedgerService ledger;
    private final Requests requests;

    @Inject
    public LedgerTable(LedgerService ledger, Requests requests) {
        this.ledger = ledger;
        this.requests = requests;
    }

    TableView<LedgerRow> table() {
        var state = state();
        return new TableView<>(state, ledger.page(query(state), state.page(), state.size()));
    }

    /** All rows, whatever page is shown. */
    List<LedgerRow> all() {
        return ledger.all(query(state()));
    }

    private TableState state() {
        return TableState.of(SPEC, requests);
    }

    private static LedgerQuery query(TableState state) {
        return new LedgerQuery(
                Addressed.named(LedgerStatus.values(), state.filter("status")),
                Optional.of(state.filter("tahun"))
                        .filter(year -> year.matches("\\d{4}"))
                        .map(Integer::valueOf),
                Optional.of(state.filter("provinsi")).filter(province -> !province.isEmpty()),
                Optional.empty(),
                state.order(LedgerOrder.values()),
                state.descending());
    }
}
