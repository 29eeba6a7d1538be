package id.kipp.submission.screening.web;

import id.kipp.kernel.RuleViolationException;
import id.kipp.submission.ScreeningService;
import id.kipp.submission.rules.Finding;
import id.kipp.submission.rules.Step;
import id.kipp.submission.screening.ScreeningRow;
import id.kipp.web.FieldError;
import id.kipp.web.PageActions;
import id.kipp.web.table.ChosenRows;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The chosen submissions once more, to be decided all at once: the one confirmation. */
@Named
@RequestScoped
public class ScreeningDecisionPage {
    private static final String REASON = "decision:reason";
    private static final String CHOICE = "choice";

    private final ScreeningService screening;
    private final ScreeningList list;
    private final PageActions actions;
    private final ChosenRows chosen;

    private String reason = "";
    private @Nullable List<ScreeningRow> rows;
    private List<FieldError> wrongs = List.of();
    private @Nullable Map<String, List<Finding>> findings;

    @Inject
    public ScreeningDecisionPage(ScreeningService screening, ScreeningList list, PageActions actions) {
        this.screening = screening;
        this.list = list;
        this.actions = actions;
        this.chosen = new ChosenRows(actions);
    }

    public List<ScreeningRow> getRows() {
        if (rows == null) {
            rows = chosen.isAll()
                    ? list.all().stream()
                            .filter(row -> row.state().isAtMinistry())
                            .toList()
                    : list.chosen(chosen.codes());
        }
        return rows;
    }

    /** What the form carries: what the person has in view when pressing the button. */
    public String getSeen() {
        var shown = new LinkedHashMap<String, Integer>();
        getRows().forEach(row -> shown.put(row.code(), row.version()));
        return chosen.carried(shown);
    }

    public void decide() {
        var seen = chosen.seen();
        wrongs = chosen.attempt(
                key -> key.startsWith("submission.note.") ? REASON : CHOICE,
                "submission.screening.rowsrefused",
                () -> screening.decideAll(seen, step(), reason));
        if (wrongs.isEmpty()) {
            actions.messages().ok("submission.screened.all." + getDecision(), seen.size());
            actions.requests().go(getBack());
        }
    }

    private Step step() {
        return switch (getDecision()) {
            case "pass" -> Step.PASS;
            case "fail" -> Step.FAIL;
            case "sendback" -> Step.SEND_BACK;
            default -> throw new RuleViolationException("submission.screening.nodecision");
        };
    }

    /** What the portal's own rules find wrong in a row. */
    public List<String> findings(String code) {
        if (findings == null) {
            findings = list.findings(getRows().stream().map(ScreeningRow::code).toList());
        }
        return findings.getOrDefault(code, List.of()).stream()
                .map(finding -> actions.text(finding.key(), finding.values().toArray()))
                .toList();
    }

    /** Why a row cannot be decided; empty when nothing stands against it. */
    public String refusal(String code) {
        return chosen.refusal(code);
    }

    /** Why rows that are not there any more cannot be decided. */
    public List<String> getGone() {
        return chosen.refusedBut(getRows().stream().map(ScreeningRow::code).collect(Collectors.toSet()));
    }

    /** The list that one came from. */
    public String getBack() {
        return list.getState().href();
    }

    /** Whether the form is there: a sent one is answered, whatever has become of the rows. */
    public boolean isDecidable() {
        return chosen.isSent() || (!getRows().isEmpty() && !isTooMany());
    }

    public boolean isTooMany() {
        return getRows().size() > ScreeningService.MOST_AT_ONCE;
    }

    public int getMost() {
        return ScreeningService.MOST_AT_ONCE;
    }

    public List<FieldError> getWrongs() {
        return wrongs;
    }

    public String getReasonError() {
        return FieldError.of(REASON, wrongs);
    }

    public String getDecisionError() {
        return FieldError.of(CHOICE, wrongs);
    }

    public String getDecision() {
        return actions.requests().parameter("choice").orElse("");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
