package id.kipp.submission.screening.web;

import id.kipp.kernel.RuleViolationException;
import id.kipp.submission.ScreeningService;
import id.kipp.submission.rules.Finding;
import id.kipp.submission.rules.Step;
import id.kipp.submission.screening.RefusedRowsException;
import id.kipp.submission.screening.ScreeningRow;
import id.kipp.web.FieldError;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The chosen submissions once more, to be decided all at once: the one confirmation. */
@Named
@RequestScoped
public class ScreeningDecisionPage {
    private static final String REASON = "decision:reason";
    private static final String CHOICE = "choice";
    private static final String LIST = "chosen-rows";

    private final ScreeningService screening;
    private final ScreeningList list;
    private final PageActions actions;

    private String reason = "";
    private @Nullable List<ScreeningRow> rows;
    private List<FieldError> wrongs = List.of();
    private Map<String, String> refusals = Map.of();
    private @Nullable Map<String, List<Finding>> findings;

    @Inject
    public ScreeningDecisionPage(ScreeningService screening, ScreeningList list, PageActions actions) {
        this.screening = screening;
        this.list = list;
        this.actions = actions;
    }

    public List<ScreeningRow> getRows() {
        if (rows == null) {
            rows = actions.requests().parameter("semua").isPresent() && !isSent()
                    ? list.all().stream()
                            .filter(row -> row.state().isAtMinistry())
                            .toList()
                    : list.chosen(List.copyOf(seen().keySet()));
        }
        return rows;
    }

    /** Which submissions, and in which version they were seen: as the form says, before that as the list said it. */
    private Map<String, Integer> seen() {
        var marks = isSent()
                ? Arrays.asList(actions.requests().parameter("seen").orElse("").split(" "))
                : actions.requests().parameters("pilih");
        var seen = new LinkedHashMap<String, Integer>();
        marks.stream()
                .filter(mark -> mark.matches("[\\w-]{1,40}:\\d{1,9}"))
                .map(mark -> mark.split(":"))
                .forEach(mark -> seen.put(mark[0], Integer.valueOf(mark[1])));
        return seen;
    }

    /** What the form carries: what the person has in view when pressing the button. */
    public String getSeen() {
        var seen = seen();
        return isSent()
                ? seen.entrySet().stream()
                        .map(mark -> mark.getKey() + ":" + mark.getValue())
                        .collect(Collectors.joining(" "))
                : getRows().stream()
                        .map(row -> row.code() + ":" + seen.getOrDefault(row.code(), row.version()))
                        .collect(Collectors.joining(" "));
    }

    public void decide() {
        try {
            var seen = seen();
            wrongs = actions.wrongs(
                    key -> key.startsWith("submission.note.") ? REASON : CHOICE,
                    () -> screening.decideAll(seen, step(), reason));
            if (wrongs.isEmpty()) {
                actions.messages().ok("submission.screened.all." + getDecision(), seen.size());
                actions.requests().go(getBack());
            }
        } catch (RefusedRowsException refused) {
            refusals = refused.rows().stream()
                    .collect(Collectors.toMap(
                            RefusedRowsException.Row::code,
                            row -> actions.text(row.key(), row.values().toArray())));
            wrongs = List.of(new FieldError(
                    LIST,
                    actions.text(
                            "submission.screening.rowsrefused", refused.rows().size())));
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
        return refusals.getOrDefault(code, "");
    }

    /** Why rows that are not there any more cannot be decided. */
    public List<String> getGone() {
        var shown = getRows().stream().collect(Collectors.toMap(ScreeningRow::code, Function.identity()));
        return refusals.entrySet().stream()
                .filter(refusal -> !shown.containsKey(refusal.getKey()))
                .map(refusal -> refusal.getKey() + ": " + refusal.getValue())
                .sorted()
                .toList();
    }

    /** The list that one came from. */
    public String getBack() {
        return list.getState().href();
    }

    private boolean isSent() {
        return actions.requests().isFormSent();
    }

    /** Whether the form is there: a sent one is answered, whatever has become of the rows. */
    public boolean isDecidable() {
        return isSent() || (!getRows().isEmpty() && !isTooMany());
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
