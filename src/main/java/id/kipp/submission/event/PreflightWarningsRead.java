package id.kipp.submission.event;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import id.kipp.submission.preflight.rules.PreflightFinding;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * The unit sent a submission all the same, having said that it read what the pre-flight warned of.
 *
 * @param rules the names of the rules that warned
 */
public record PreflightWarningsRead(String code, String rules) implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("submission.PreflightWarningsRead");

    public static PreflightWarningsRead of(String code, List<PreflightFinding> found) {
        return new PreflightWarningsRead(
                code,
                found.stream()
                        .map(finding -> finding.rule().name())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", ")));
    }

    @Override
    public EventKind kind() {
        return KIND;
    }

    @Override
    public String subject() {
        return "submission:" + code;
    }

    @Override
    public SortedMap<String, String> facts() {
        return Facts.of("rules", rules);
    }
}
