package id.kipp.catalogue.ledger.web;

import id.kipp.catalogue.ledger.LedgerQuery;
import id.kipp.catalogue.ledger.LedgerRow;
import id.kipp.catalogue.ledger.LedgerService;
import id.kipp.catalogue.rules.LedgerCounts;
import id.kipp.catalogue.rules.LedgerStatus;
import id.kipp.web.table.TableView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The public ledger: every copy and every plan that is known, with who says so. */
@Named
@RequestScoped
public class LedgerPage {
    private final LedgerTable lines;
    private final LedgerService ledger;
    private @Nullable TableView<LedgerRow> table;
    private @Nullable LedgerCounts counts;

    @Inject
    public LedgerPage(LedgerTable lines, LedgerService ledger) {
        this.lines = lines;
        this.ledger = ledger;
    }

    public TableView<LedgerRow> getTable() {
        var known = table;
        if (known == null) {
            known = lines.table();
            table = known;
        }
        return known;
    }

    /** How many of each status the whole ledger holds. */
    public LedgerCounts getCounts() {
        var known = counts;
        if (known == null) {
            known = ledger.counts(LedgerQuery.all());
            counts = known;
        }
        return known;
    }

    public LedgerStatus[] getStatuses() {
        return LedgerStatus.values();
    }

    public List<String> getYears() {
        return ledger.years();
    }

    public List<String> getProvinces() {
        return ledger.provinces();
    }

    /** What a filter is set to. */
    public String filter(String name) {
        return getTable().getState().filter(name);
    }
}
