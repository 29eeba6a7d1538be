package id.kipp.catalogue.web;

import id.kipp.catalogue.CatalogueService;
import id.kipp.catalogue.InnovationView;
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
    private @Nullable InnovationView innovation;

    @Inject
    public RecordPage(CatalogueService catalogue, Requests requests) {
        this.catalogue = catalogue;
        this.requests = requests;
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
