package id.kipp.submission.web;

import id.kipp.document.Upload;
import id.kipp.kernel.RuleViolation;
import id.kipp.submission.DraftService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The documents of an entry: attach a PDF, take one away. */
@Named
@RequestScoped
public class AttachmentsPage {
    private final OpenEntry openEntry;
    private final DraftService drafts;
    private final Reply reply;

    private @Nullable Part file;
    private List<Wrong> wrongs = List.of();

    @Inject
    public AttachmentsPage(OpenEntry openEntry, DraftService drafts, Reply reply) {
        this.openEntry = openEntry;
        this.drafts = drafts;
        this.reply = reply;
    }

    public void attach() {
        wrongs = reply.wrongs("berkas:pilih", () -> {
            store();
            reply.ok("submission.file.attached");
            reply.go(openEntry.address("/berkas"));
        });
    }

    private void store() {
        var chosen = file;
        var name = Optional.ofNullable(chosen).map(Part::getSubmittedFileName).orElse("");
        if (chosen == null || name.isBlank()) {
            throw new RuleViolation("submission.file.none");
        }
        try (var content = chosen.getInputStream()) {
            drafts.attach(openEntry.getCode(), new Upload(name, content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void remove(long documentId) {
        wrongs = reply.wrongs("isi", () -> {
            drafts.detach(openEntry.getCode(), documentId);
            reply.ok("submission.file.removed");
            reply.go(openEntry.address("/berkas"));
        });
    }

    /** How large one file may be, in megabytes. */
    public long getMostMegabytes() {
        return drafts.mostMegabytes();
    }

    public List<Wrong> getWrongs() {
        return wrongs;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
