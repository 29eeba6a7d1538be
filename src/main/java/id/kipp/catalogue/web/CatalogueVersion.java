package id.kipp.catalogue.web;

import id.kipp.catalogue.CatalogueService;
import id.kipp.web.cache.PublicVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Public pages show the catalogue. */
@ApplicationScoped
public class CatalogueVersion implements PublicVersion {
    private final CatalogueService catalogue;

    @Inject
    public CatalogueVersion(CatalogueService catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String version() {
        return "catalogue " + catalogue.version();
    }
}
