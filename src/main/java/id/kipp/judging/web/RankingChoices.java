package id.kipp.judging.web;

import id.kipp.competition.EditionTermsService;
import id.kipp.competition.view.EditionView.Choice;
import id.kipp.institution.InstitutionDirectory;
import id.kipp.institution.InstitutionKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What can be chosen to see some rows of a ranking only. */
@Named
@RequestScoped
public class RankingChoices {
    private final InstitutionDirectory institutions;
    private final EditionTermsService terms;

    @Inject
    public RankingChoices(InstitutionDirectory institutions, EditionTermsService terms) {
        this.institutions = institutions;
        this.terms = terms;
    }

    public List<InstitutionKind> getKinds() {
        return List.of(InstitutionKind.values());
    }

    public List<String> getProvinces() {
        return institutions.provinces();
    }

    /** The categories of an edition. */
    public List<Choice> categories(long editionId) {
        return terms.terms(editionId).categories();
    }

    /** The name of the chosen category; empty when none is. */
    public String category(long editionId, String id) {
        return categories(editionId).stream()
                .filter(choice -> Long.toString(choice.id()).equals(id))
                .map(Choice::name)
                .findFirst()
                .orElse("");
    }
}
