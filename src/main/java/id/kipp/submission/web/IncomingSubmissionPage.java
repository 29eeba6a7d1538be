package id.kipp.submission.web;

import id.kipp.submission.HandInService;
import id.kipp.web.FieldError;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** One entry for its Admin Lokal to read, then to return with a note or to forward to the ministry. */
@Named
@RequestScoped
public class IncomingSubmissionPage {
    private static final String NOTE = "kembalikan:catatan";

    private final SubmissionFormVersion seen;
    private final HandInService handIns;
    private final PageActions desk;

    private String note = "";
    private List<FieldError> wrongs = List.of();

    @Inject
    public IncomingSubmissionPage(SubmissionFormVersion seen, HandInService handIns, PageActions desk) {
        this.seen = seen;
        this.handIns = handIns;
        this.desk = desk;
    }

    public void giveBack() {
        wrongs = seen.take(key -> key.startsWith("submission.note.") ? NOTE : "isi", version -> {
            handIns.giveBack(seen.code(), version, note);
            desk.messages().ok("submission.returned", seen.code());
            desk.requests().go("/usulan-masuk");
        });
    }

    public void forward() {
        var key = desk.requests().parameter("kunci").orElse("");
        wrongs = seen.take(reason -> "isi", version -> {
            handIns.forward(seen.code(), version, key);
            desk.requests().go("/tanda-terima/" + seen.code());
        });
    }

    /** A new key for each page that is shown: pressing the button of one page twice is forwarding once. */
    public String getKey() {
        return UUID.randomUUID().toString();
    }

    /** What the portal's own rules find wrong; such an entry cannot be forwarded. */
    public List<FieldError> getFindings() {
        return seen.findings();
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
