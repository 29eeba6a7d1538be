package id.kipp.replication.web;

import id.kipp.catalogue.ledger.LedgerService;
import id.kipp.catalogue.ledger.Origin;
import id.kipp.institution.UnitView;
import id.kipp.kernel.NotFoundException;
import id.kipp.replication.ReplicationViewService;
import id.kipp.web.Requests;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The innovation of the address, and the units that may ask for it. */
@RequestScoped
public class AskChoices {
    private final LedgerService ledger;
    private final ReplicationViewService views;
    private final Requests requests;
    private @Nullable Origin origin;
    private @Nullable List<UnitView> units;

    @Inject
    public AskChoices(LedgerService ledger, ReplicationViewService views, Requests requests) {
        this.ledger = ledger;
        this.views = views;
        this.requests = requests;
    }

    public Origin getOrigin() {
        var known = origin;
        if (known == null) {
            known = ledger.bySlug(
                    requests.parameter("slug").orElseThrow(() -> new NotFoundException("innovation without a name")));
            origin = known;
        }
        return known;
    }

    public List<UnitView> getUnits() {
        var known = units;
        if (known == null) {
            known = views.units();
            units = known;
        }
        return known;
    }
}
