package id.kipp.submission.web;

import id.kipp.submission.HandInService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** One entry for its Admin Lokal to read, then to return with a note or to forward to the ministry. */
@Named
@RequestScoped
public class IncomingEntryPage {
    private static final String NOTE = "kembalikan:catatan";

    private final OpenEntry openEntry;
    private final HandInService handIns;
    private final Reply reply;

    private String note = "";
    private List<Wrong> wrongs = List.of();

    @Inject
    public IncomingEntryPage(OpenEntry openEntry, HandInService handIns, Reply reply) {
        this.openEntry = openEntry;
        this.handIns = handIns;
        this.reply = reply;
    }

    public void giveBack() {
        wrongs = reply.wrongs(NOTE, () -> {
            handIns.giveBack(openEntry.getCode(), note);
            reply.ok("submission.returned", openEntry.getCode());
            reply.go("/usulan-masuk");
        });
    }

    public void forward() {
        var key = reply.parameter("kunci").orElse("");
        wrongs = reply.wrongs("isi", () -> {
            handIns.forward(openEntry.getCode(), key);
            reply.go("/tanda-terima/" + openEntry.getCode());
        });
    }

    /** A new key for each page that is shown: pressing the button of one page twice is forwarding once. */
    public String getKey() {
        return UUID.randomUUID().toString();
    }

    /** What the portal's own rules find wrong; such an entry cannot be forwarded. */
    public List<String> getFindings() {
        return openEntry.getSheet().entry().findings().stream()
                .map(finding -> reply.text(finding.key(), finding.values().toArray()))
                .toList();
    }

    /** What is wrong with the note; empty when nothing is. */
    public String getNoteError() {
        return Wrong.of(NOTE, wrongs);
    }

    public List<Wrong> getWrongs() {
        return wrongs;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
