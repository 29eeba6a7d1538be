package id.kipp.catalogue.web;

import id.kipp.catalogue.CatalogueService;
import id.kipp.catalogue.InnovationView;
import id.kipp.catalogue.ledger.LedgerQuery;
import id.kipp.catalogue.ledger.LedgerService;
import id.kipp.catalogue.ledger.RecordLedger;
import id.kipp.kernel.NotFoundException;
import id.kipp.web.Requests;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** One innovation at its readable address. */
@Named
@RequestScoped
public class RecordPage {
    private final CatalogueService catalogue;
    private final Requests requests;
    private final LedgerService ledger;
    private @Nullable InnovationView innovation;
    private @Nullable RecordLedger lines;

    @Inject
    public RecordPage(CatalogueService catalogue, Requests requests, LedgerService ledger) {
        this.catalogue = catalogue;
        this.requests = requests;
        this.ledger = ledger;
    }

    /** Who copied it, or means to. */
    public RecordLedger getLedger() {
        var known = lines;
        if (known == null) {
            known = RecordLedger.of(
                    ledger.all(LedgerQuery.of(getInnovation().row().id())));
            lines = known;
        }
        return known;
    }

    public InnovationView getInnovation() {
        var known = innovation;
        if (known == null) {
            known = catalogue.bySlug(
                    requests.parameter("slug").orElseThrow(() -> new NotFoundException("innovation without a name")));
            innovation = known;
        }
        return known;
    }
}
