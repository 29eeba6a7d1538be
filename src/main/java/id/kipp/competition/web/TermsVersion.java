package id.kipp.competition.web;

import id.kipp.competition.EditionTermsService;
import id.kipp.web.cache.PublicVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Public pages show the calendar of the edition at work. */
@ApplicationScoped
public class TermsVersion implements PublicVersion {
    private final EditionTermsService terms;

    @Inject
    public TermsVersion(EditionTermsService terms) {
        this.terms = terms;
    }

    @Override
    public String version() {
        return "terms " + terms.publicVersion();
    }
}
