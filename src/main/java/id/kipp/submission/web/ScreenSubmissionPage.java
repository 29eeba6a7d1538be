package id.kipp.submission.web;

import id.kipp.kernel.RuleViolationException;
import id.kipp.submission.ScreeningService;
import id.kipp.web.FieldError;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.Pattern;

/** One submission for the secretariat to pass, fail or send back; then the next that waits. */
@Named
@RequestScoped
public class ScreenSubmissionPage {
    private static final String REASON = "decision:reason";
    private static final String DECISION = "lolos";

    /** Where a form may lead on to: the list that one came from, or another submission of it. */
    private static final Pattern OF_THE_LIST = Pattern.compile("/seleksi(?:/[\\w-]+)?\\?[\\w=&%+.*-]+");

    private final SubmissionFormVersion submissionVersion;
    private final ScreeningService screening;
    private final PageActions actions;

    private String decision = "";
    private String reason = "";
    private List<FieldError> wrongs = List.of();

    @Inject
    public ScreenSubmissionPage(
            SubmissionFormVersion submissionVersion, ScreeningService screening, PageActions actions) {
        this.submissionVersion = submissionVersion;
        this.screening = screening;
        this.actions = actions;
    }

    public void decide() {
        var code = submissionVersion.code();
        decision = actions.requests().parameter("choice").orElse("");
        var edition = submissionVersion.sheet().edition();
        wrongs = submissionVersion.take(key -> key.startsWith("submission.note.") ? REASON : DECISION, version -> {
            take(code, version);
            actions.messages().ok("submission.screened." + decision, code);
            actions.requests()
                    .go(actions.requests()
                            .parameter("after")
                            .filter(address -> OF_THE_LIST.matcher(address).matches())
                            .or(() -> screening.nextWaiting(edition.id()).map(next -> "/seleksi/" + next))
                            .orElse("/seleksi?edisi=" + edition.year()));
        });
    }

    private void take(String code, int version) {
        switch (decision) {
            case "pass" -> screening.pass(code, version);
            case "fail" -> screening.fail(code, version, reason);
            case "sendback" -> screening.sendBack(code, version, reason);
            default -> throw new RuleViolationException("submission.screening.nodecision");
        }
    }

    /** What the portal's own rules find wrong. */
    public List<FieldError> getFindings() {
        return submissionVersion.findings();
    }

    public String getReasonError() {
        return FieldError.of(REASON, wrongs);
    }

    public String getDecisionError() {
        return FieldError.of(DECISION, wrongs);
    }

    public List<FieldError> getWrongs() {
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
