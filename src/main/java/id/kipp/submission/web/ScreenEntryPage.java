package id.kipp.submission.web;

import id.kipp.kernel.RuleViolation;
import id.kipp.submission.ScreeningService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One entry for the secretariat to pass, fail or send back; then the next that waits. */
@Named
@RequestScoped
public class ScreenEntryPage {
    private static final String REASON = "putusan:alasan";
    private static final String DECISION = "lolos";

    private final OpenEntry openEntry;
    private final ScreeningService screening;
    private final Reply reply;

    private String decision = "";
    private String reason = "";
    private List<Wrong> wrongs = List.of();

    @Inject
    public ScreenEntryPage(OpenEntry openEntry, ScreeningService screening, Reply reply) {
        this.openEntry = openEntry;
        this.screening = screening;
        this.reply = reply;
    }

    public void decide() {
        var code = openEntry.getCode();
        decision = reply.parameter("pilihan").orElse("");
        var edition = openEntry.getSheet().edition();
        wrongs = reply.wrongs(key -> key.startsWith("submission.note.") ? REASON : DECISION, () -> {
            take(code);
            reply.ok("submission.screened." + decision, code);
            reply.go(screening
                    .nextWaiting(edition.id())
                    .map(next -> "/seleksi/" + next)
                    .orElse("/seleksi?edisi=" + edition.year()));
        });
    }

    private void take(String code) {
        switch (decision) {
            case "pass" -> screening.pass(code);
            case "fail" -> screening.fail(code, reason);
            case "sendback" -> screening.sendBack(code, reason);
            default -> throw new RuleViolation("submission.screening.nodecision");
        }
    }

    /** What the portal's own rules find wrong. */
    public List<String> getFindings() {
        return openEntry.getSheet().entry().findings().stream()
                .map(finding -> reply.text(finding.key(), finding.values().toArray()))
                .toList();
    }

    public String getReasonError() {
        return Wrong.of(REASON, wrongs);
    }

    public String getDecisionError() {
        return Wrong.of(DECISION, wrongs);
    }

    public List<Wrong> getWrongs() {
        return wrongs;
    }

    public String getDecision() {
        return decision;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
