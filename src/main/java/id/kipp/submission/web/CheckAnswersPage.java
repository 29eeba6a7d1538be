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
    private final SubmissionFormVersion submissionVersion;
    private final HandInService handIns;
    private final PageActions actions;

    private List<FieldError> wrongs = List.of();

    @Inject
    public CheckAnswersPage(SubmissionFormVersion submissionVersion, HandInService handIns, PageActions actions) {
        this.submissionVersion = submissionVersion;
        this.handIns = handIns;
        this.actions = actions;
    }

    public void send() {
        wrongs = submissionVersion.take(key -> "isi", version -> {
            handIns.send(submissionVersion.code(), version);
            actions.messages().ok("submission.sent");
            actions.requests().go("/usulan/" + submissionVersion.code());
        });
    }

    /** What must be mended, each with the place on this page where it stands. */
    public List<FieldError> getFindings() {
        return submissionVersion.findings();
    }

    public List<FieldError> getWrongs() {
        return wrongs;
    }
}
