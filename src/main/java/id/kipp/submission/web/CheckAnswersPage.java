package id.kipp.submission.web;

import id.kipp.submission.HandInService;
import id.kipp.web.FieldError;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All answers on one page before they are sent, with what must be mended first. */
@Named
@RequestScoped
public class CheckAnswersPage {
    private final SubmissionFormVersion seen;
    private final HandInService handIns;
    private final PageActions desk;

    private List<FieldError> wrongs = List.of();

    @Inject
    public CheckAnswersPage(SubmissionFormVersion seen, HandInService handIns, PageActions desk) {
        this.seen = seen;
        this.handIns = handIns;
        this.desk = desk;
    }

    public void send() {
        wrongs = seen.take(key -> "isi", version -> {
            handIns.send(seen.code(), version);
            desk.messages().ok("submission.sent");
            desk.requests().go("/usulan/" + seen.code());
        });
    }

    /** What must be mended, each with the place on this page where it stands. */
    public List<FieldError> getFindings() {
        return seen.findings();
    }

    public List<FieldError> getWrongs() {
        return wrongs;
    }
}
