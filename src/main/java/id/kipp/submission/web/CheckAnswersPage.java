package id.kipp.submission.web;

import id.kipp.submission.HandInService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All answers on one page before they are sent, with what must be mended first. */
@Named
@RequestScoped
public class CheckAnswersPage {
    private final OpenEntry openEntry;
    private final HandInService handIns;
    private final Reply reply;

    private List<Wrong> wrongs = List.of();

    @Inject
    public CheckAnswersPage(OpenEntry openEntry, HandInService handIns, Reply reply) {
        this.openEntry = openEntry;
        this.handIns = handIns;
        this.reply = reply;
    }

    public void send() {
        wrongs = reply.wrongs("isi", () -> {
            handIns.send(openEntry.getCode());
            reply.ok("submission.sent");
            reply.go(openEntry.address(""));
        });
    }

    /** What must be mended, each with the place on this page where it stands. */
    public List<Wrong> getFindings() {
        return openEntry.getSheet().entry().findings().stream()
                .map(finding -> new Wrong(
                        finding.field(),
                        reply.text(finding.key(), finding.values().toArray())))
                .toList();
    }

    public List<Wrong> getWrongs() {
        return wrongs;
    }
}
