package id.kipp.submission.rest;

import id.kipp.rest.Draft;
import id.kipp.rest.DraftServlet;
import id.kipp.submission.DraftService;
import id.kipp.submission.SubmissionViewService;
import id.kipp.web.text.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** {@code POST /simpan-usulan/{code}}: the answers of a submission, by the codes of their questions. */
@WebServlet("/simpan-usulan/*")
public class AutosaveServlet extends DraftServlet {
    private final transient DraftService drafts;
    private final transient SubmissionViewService views;

    @Inject
    public AutosaveServlet(DraftService drafts, SubmissionViewService views, Texts texts) {
        super(texts);
        this.drafts = drafts;
        this.views = views;
    }

    @Override
    protected void requireOwn(String code) {
        drafts.requireOwn(code);
    }

    @Override
    protected Receipt save(String code, Draft draft) {
        var saved = drafts.saveAnswers(code, draft.version(), draft.answers());
        return new Receipt(saved.version(), saved.at());
    }

    @Override
    protected Stored stored(String code) {
        var submission = views.whole(code).submission();
        return new Stored(submission.version(), submission.answers());
    }
}
