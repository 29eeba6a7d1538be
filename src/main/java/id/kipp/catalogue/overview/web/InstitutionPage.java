package id.kipp.catalogue.overview.web;

import id.kipp.catalogue.CatalogueQuery;
import id.kipp.catalogue.overview.InstitutionProfile;
import id.kipp.catalogue.overview.OverviewService;
import id.kipp.catalogue.rules.Facet;
import id.kipp.web.Requests;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** One institution at its readable address. */
@Named
@RequestScoped
public class InstitutionPage {
    private static final int SIZE = 20;

    private final OverviewService overviews;
    private final Requests requests;
    private @Nullable InstitutionProfile profile;

    @Inject
    public InstitutionPage(OverviewService overviews, Requests requests) {
        this.overviews = overviews;
        this.requests = requests;
    }

    public InstitutionProfile getProfile() {
        var known = profile;
        if (known == null) {
            known = overviews.institution(requests.parameter("slug").orElse(""), requests.page(), SIZE);
            profile = known;
        }
        return known;
    }

    /** The catalogue of its province; only of one that lies in a province asked. */
    public String getProvinceHref() {
        var province = getProfile().institution().province();
        return province == null
                ? CatalogueQuery.PAGE
                : CatalogueQuery.only(Facet.PROVINCE, province).href();
    }

    /** The address up to the number of the page of its innovations. */
    public String getPagerBase() {
        return getProfile().institution().address() + "?halaman=";
    }
}
