package id.kipp.web.table;

import id.kipp.kernel.RefusedRowsException;
import id.kipp.web.FieldError;
import id.kipp.web.PageActions;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The rows of a list that somebody chose, to be acted on all at once after one confirmation: each with the version in which it
 * was seen on the list, which the confirmation carries on. All or none; what stands against a row is said at that row.
 */
public final class ChosenRows {
    /** Where the summary of errors leads to when rows are refused. */
    private static final String LIST = "chosen-rows";

    private static final String MARK = "[\\w-]{1,40}:\\d{1,9}";

    private final PageActions actions;
    private Map<String, String> refusals = Map.of();

    public ChosenRows(PageActions actions) {
        this.actions = actions;
    }

    /** What stands for a row that was seen in a version. */
    public static String mark(String code, int version) {
        return code + ":" + version;
    }

    /** Whether the confirmation was sent, rather than opened. */
    public boolean isSent() {
        return actions.requests().isFormSent();
    }

    /** Whether every row of the list is meant, whatever boxes were ticked. */
    public boolean isAll() {
        return actions.requests().parameter("semua").isPresent() && !isSent();
    }

    /** The versions that were seen, by code: as the confirmation says, before that as the list said it. */
    public Map<String, Integer> seen() {
        var marks = isSent()
                ? Arrays.asList(actions.requests().parameter("seen").orElse("").split(" "))
                : actions.requests().parameters("pilih");
        var seen = new LinkedHashMap<String, Integer>();
        marks.stream()
                .filter(mark -> mark.matches(MARK))
                .map(mark -> mark.split(":"))
                .forEach(mark -> seen.put(mark[0], Integer.valueOf(mark[1])));
        return seen;
    }

    public List<String> codes() {
        return List.copyOf(seen().keySet());
    }

    /** What the confirmation carries: each shown row as it was seen on the list, or as it is when the list did not say. */
    public String carried(Map<String, Integer> shown) {
        var seen = seen();
        return isSent()
                ? joined(seen)
                : shown.entrySet().stream()
                        .map(row -> mark(row.getKey(), seen.getOrDefault(row.getKey(), row.getValue())))
                        .collect(Collectors.joining(" "));
    }

    private static String joined(Map<String, Integer> seen) {
        return seen.entrySet().stream()
                .map(row -> mark(row.getKey(), row.getValue()))
                .collect(Collectors.joining(" "));
    }

    /**
     * Acts on them.
     *
     * @param fieldOfKey the field that a refusal of the whole is about
     * @param refusedKey the text that says how many rows are refused
     * @return what is wrong; nothing when it is done
     */
    public List<FieldError> attempt(UnaryOperator<String> fieldOfKey, String refusedKey, Runnable deed) {
        try {
            return actions.wrongs(fieldOfKey, deed);
        } catch (RefusedRowsException refused) {
            refusals = refused.rows().stream()
                    .collect(Collectors.toMap(
                            RefusedRowsException.Row::code,
                            row -> actions.text(row.key(), row.values().toArray())));
            return List.of(
                    new FieldError(LIST, actions.text(refusedKey, refused.rows().size())));
        }
    }

    /** The same where a refusal of the whole is about the list itself. */
    public List<FieldError> attempt(String refusedKey, Runnable deed) {
        return attempt(key -> LIST, refusedKey, deed);
    }

    /** What stands against a row; empty when nothing does. */
    public String refusal(String code) {
        return refusals.getOrDefault(code, "");
    }

    /** What stands against rows that are not shown any more, with their codes. */
    public List<String> refusedBut(Set<String> shown) {
        return refusals.entrySet().stream()
                .filter(refusal -> !shown.contains(refusal.getKey()))
                .map(refusal -> refusal.getKey() + ": " + refusal.getValue())
                .sorted()
                .toList();
    }
}
