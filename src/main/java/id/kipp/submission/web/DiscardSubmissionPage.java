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
    private final SubmissionFormVersion seen;
    private final DraftService drafts;
    private final PageActions desk;

    private List<FieldError> wrongs = List.of();

    @Inject
    public DiscardSubmissionPage(SubmissionFormVersion seen, DraftService drafts, PageActions desk) {
        this.seen = seen;
        this.drafts = drafts;
        this.desk = desk;
    }

    public void discard() {
        wrongs = seen.take(key -> "isi", version -> {
            drafts.discard(seen.code(), version);
            desk.messages().ok("submission.discarded", seen.code());
            desk.requests().go("/usulan");
        });
    }

    /** Whether it was never sent. */
    public boolean isPossible() {
        return seen.sheet().entry().row().state() == SubmissionState.DRAFT;
    }

    public List<FieldError> getWrongs() {
        return wrongs;
    }
}
