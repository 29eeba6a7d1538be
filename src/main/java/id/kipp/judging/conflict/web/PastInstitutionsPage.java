package id.kipp.judging.conflict.web;

import id.kipp.account.AccountRow;
import id.kipp.institution.InstitutionDirectory;
import id.kipp.judging.conflict.PastInstitutionService;
import id.kipp.judging.conflict.PastInstitutionService.PastRow;
import id.kipp.kernel.RuleViolationException;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where jurors worked before: the secretariat names one, or takes one back. */
@Named
@RequestScoped
public class PastInstitutionsPage {
    private static final String HERE = "/benturan/riwayat";

    private final PastInstitutionService service;
    private final InstitutionDirectory institutions;
    private final PageActions actions;

    private long juror;
    private String institution = "";
    private @Nullable List<PastRow> rows;
    private @Nullable List<AccountRow> jurors;

    @Inject
    public PastInstitutionsPage(
            PastInstitutionService service, InstitutionDirectory institutions, PageActions actions) {
        this.service = service;
        this.institutions = institutions;
        this.actions = actions;
    }

    public List<PastRow> getRows() {
        if (rows == null) {
            rows = service.all();
        }
        return rows;
    }

    public List<AccountRow> getJurors() {
        if (jurors == null) {
            jurors = service.jurors();
        }
        return jurors;
    }

    public List<String> getInstitutions() {
        return institutions.names();
    }

    public void add() {
        actions.attempt(
                () -> {
                    if (juror == 0) {
                        throw new RuleViolationException("judging.past.nobody");
                    }
                    service.record(juror, institution);
                },
                "judging.past.added",
                HERE);
    }

    /** The pair travels with its button. */
    public void takeBack() {
        var pair = actions.requests().parameter("hapus").orElse("");
        if (pair.matches("\\d{1,18}-\\d{1,18}")) {
            var ids = pair.split("-");
            actions.attempt(
                    () -> service.takeBack(Long.parseLong(ids[0]), Long.parseLong(ids[1])),
                    "judging.past.removed",
                    HERE);
        }
    }

    /** Whether a form was sent: only then may anything change. */
    public boolean isSent() {
        return actions.requests().isFormSent();
    }

    public long getJuror() {
        return juror;
    }

    public void setJuror(long juror) {
        this.juror = juror;
    }

    public String getInstitution() {
        return institution;
    }

    public void setInstitution(String institution) {
        this.institution = institution;
    }
}
