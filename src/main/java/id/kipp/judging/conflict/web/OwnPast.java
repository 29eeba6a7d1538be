package id.kipp.judging.conflict.web;

import id.kipp.institution.InstitutionDirectory;
import id.kipp.judging.conflict.PastInstitutionService;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a juror says to have worked before, beside what this person knows well. */
@Named("ownPast")
@RequestScoped
public class OwnPast {
    private final PastInstitutionService service;
    private final InstitutionDirectory institutions;
    private final PageActions actions;

    private String institution = "";
    private @Nullable List<String> names;

    @Inject
    public OwnPast(PastInstitutionService service, InstitutionDirectory institutions, PageActions actions) {
        this.service = service;
        this.institutions = institutions;
        this.actions = actions;
    }

    public List<String> getNames() {
        if (names == null) {
            names = service.own();
        }
        return names;
    }

    public List<String> getInstitutions() {
        return institutions.names();
    }

    public void add() {
        actions.attempt(() -> service.declare(institution), "judging.past.added", "/penilaian/kepakaran");
    }

    public String getInstitution() {
        return institution;
    }

    public void setInstitution(String institution) {
        this.institution = institution;
    }
}
