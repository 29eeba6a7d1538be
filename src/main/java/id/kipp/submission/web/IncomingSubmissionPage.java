package id.kipp.submission.web;

import id.kipp.submission.HandInService;
import id.kipp.web.FieldError;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** One submission for its Admin Lokal to read, then to return with a note or to forward to the ministry. */
@Named
@RequestScoped
public class IncomingSubmissionPage {
    private static final String NOTE = "return:note";

    private final SubmissionFormVersion submissionVersion;
    private final HandInService handIns;
    private final PageActions actions;

    private String note = "";
    private List<FieldError> wrongs = List.of();

    @Inject
    public IncomingSubmissionPage(SubmissionFormVersion submissionVersion, HandInService handIns, PageActions actions) {
        this.submissionVersion = submissionVersion;
        this.handIns = handIns;
        this.actions = actions;
    }

    public void giveBack() {
        wrongs = submissionVersion.take(key -> key.startsWith("submission.note.") ? NOTE : "isi", version -> {
            handIns.giveBack(submissionVersion.code(), version, note);
            actions.messages().ok("submission.returned", submissionVersion.code());
            actions.requests().go("/usulan-masuk");
        });
    }

    public void forward() {
        var key = actions.requests().parameter("idempotencyKey").orElse("");
        wrongs = submissionVersion.take(reason -> "isi", version -> {
            handIns.forward(submissionVersion.code(), version, key);
            actions.requests().go("/tanda-terima/" + submissionVersion.code());
        });
    }

    /** A new key for each page that is shown: pressing the button of one page twice is forwarding once. */
    public String getKey() {
        return UUID.randomUUID().toString();
    }

    /** What the portal's own rules find wrong; such a submission cannot be forwarded. */
    public List<FieldError> getFindings() {
        return submissionVersion.findings();
    }

    /** What is wrong with the note; empty when nothing is. */
    public String getNoteError() {
        return FieldError.of(NOTE, wrongs);
    }

    public List<FieldError> getWrongs() {
        return wrongs;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
