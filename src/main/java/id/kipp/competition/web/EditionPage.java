package id.kipp.competition.web;

import id.kipp.competition.EditionView;
import id.kipp.competition.TermsService;
import id.kipp.web.Requests;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** One edition at a glance: its stages, and the way to each of its terms. */
@Named
@RequestScoped
public class EditionPage {
    private final TermsService terms;
    private final Requests requests;

    private final long id;
    private @Nullable EditionView edition;

    @Inject
    public EditionPage(TermsService terms, Requests requests) {
        this.terms = terms;
        this.requests = requests;
        this.id = requests.number("id");
    }

    public EditionView getEdition() {
        if (edition == null) {
            edition = terms.terms(id);
        }
        return edition;
    }

    /** The part of the edition that is shown: jadwal, formulir, or kriteria. */
    public String getPart() {
        return requests.parameter("bagian")
                .filter(part -> part.matches("formulir|kelompok"))
                .orElse("jadwal");
    }

    public long getId() {
        return id;
    }
}
