package id.kipp.competition.web;

import id.kipp.competition.EditionTermsService;
import id.kipp.competition.JuryTermsService;
import id.kipp.competition.view.EditionView;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an edition asks of its juries: the pact and the province. */
@Named
@RequestScoped
public class EditionJuryPage {
    private final EditionTermsService terms;
    private final JuryTermsService service;
    private final PageActions actions;

    private final long id;
    private @Nullable EditionView edition;
    private String pact = "";

    @Inject
    public EditionJuryPage(EditionTermsService terms, JuryTermsService service, PageActions actions) {
        this.terms = terms;
        this.service = service;
        this.actions = actions;
        this.id = actions.requests().number("id");
    }

    public EditionView getEdition() {
        var known = edition;
        if (known == null) {
            known = terms.terms(id);
            edition = known;
            pact = Objects.toString(known.juryTerms().pact(), "");
        }
        return known;
    }

    /** What the form was filled with. */
    public String getFormVersion() {
        return actions.mark(getEdition().juryTerms().formVersion());
    }

    public void save() {
        actions.attempt(
                () -> service.change(id, actions.formVersion(), pact, isProvinceApart()),
                "competition.changed",
                "/edisi/" + id + "/juri");
    }

    /** As it is ticked on the form that was sent, or as it is kept. */
    public boolean isProvinceApart() {
        return actions.requests().isFormSent()
                ? actions.requests().parameter("province").isPresent()
                : getEdition().juryTerms().provinceApart();
    }

    public long getId() {
        return id;
    }

    public String getPact() {
        getEdition();
        return pact;
    }

    public void setPact(String pact) {
        getEdition();
        this.pact = pact;
    }
}
