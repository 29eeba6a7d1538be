package id.kipp.submission.web;

import id.kipp.kernel.NotFound;
import id.kipp.submission.DraftService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Begins an entry: asks its title first. */
@Named
@RequestScoped
public class StartEntryPage {
    private final DraftService drafts;
    private final Editions editions;
    private final Reply reply;

    private String title = "";
    private List<Wrong> wrongs = List.of();

    @Inject
    public StartEntryPage(DraftService drafts, Editions editions, Reply reply) {
        this.drafts = drafts;
        this.editions = editions;
        this.reply = reply;
    }

    /** Whether the form is shown: while entries are accepted, and whenever it was sent, so that the title stays. */
    public boolean isOpen() {
        return editions.isSent() || editions.getDeadline().isOpen();
    }

    public void start() {
        var edition = editions.find().orElseThrow(() -> new NotFound("edition"));
        wrongs = reply.wrongs("mulai:judul", () -> begun(drafts.start(edition.id(), title)));
    }

    private void begun(String code) {
        reply.ok("submission.started", code);
        reply.go("/usulan/" + code);
    }

    public List<Wrong> getWrongs() {
        return wrongs;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
