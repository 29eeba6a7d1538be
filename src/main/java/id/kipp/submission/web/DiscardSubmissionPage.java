package id.kipp.submission.web;

import id.kipp.submission.DraftService;
import id.kipp.submission.rules.SubmissionState;
import id.kipp.web.FieldError;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Asks once more before a draft that was never sent is thrown away. */
@Named
@RequestScoped
public class DiscardSubmissionPage {
    private final SubmissionFormVersion submissionVersion;
    private final DraftService drafts;
    private final PageActions actions;

    private List<FieldError> wrongs = List.of();

    @Inject
    public DiscardSubmissionPage(SubmissionFormVersion submissionVersion, DraftService drafts, PageActions actions) {
        this.submissionVersion = submissionVersion;
        this.drafts = drafts;
        this.actions = actions;
    }

    public void discard() {
        wrongs = submissionVersion.take(key -> "isi", version -> {
            drafts.discard(submissionVersion.code(), version);
            actions.messages().ok("submission.discarded", submissionVersion.code());
            actions.requests().go("/usulan");
        });
    }

    /** Whether it was never sent. */
    public boolean isPossible() {
        return submissionVersion.sheet().submission().row().state() == SubmissionState.DRAFT;
    }

    public List<FieldError> getWrongs() {
        return wrongs;
    }
}
