package id.kipp.replication.rules;

import id.kipp.kernel.Verdict;
import id.kipp.kernel.text.TypedText;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What has to be said with a step. */
public final class StepRule {
    private StepRule() {}

    /** The words and the reason that belong to a step. */
    public static Verdict judge(ReplicationStep step, String note, @Nullable StopReason reason) {
        if (step.needsReason() && reason == null) {
            return Verdict.refused("replication.reason.empty");
        }
        var silent = TypedText.lines(note).isEmpty();
        if (silent && (step.needsNote() || reason == StopReason.OTHER)) {
            return Verdict.refused("replication.note.empty");
        }
        return Verdict.allowed();
    }

    /** The day until which the answer is postponed: later than today, within a year. */
    public static Verdict judgeDay(@Nullable LocalDate until, LocalDate today) {
        if (until == null) {
            return Verdict.refused("replication.until.empty");
        }
        return until.isAfter(today) && !until.isAfter(today.plusYears(1))
                ? Verdict.allowed()
                : Verdict.refused("replication.until.range");
    }

    /** A result is confirmed by another person than the one who reported it, even where both sides are one institution. */
    public static Verdict judgeCertifier(Optional<Long> reporter, long certifier) {
        return reporter.isPresent() && reporter.get() == certifier
                ? Verdict.refused("replication.certify.self")
                : Verdict.allowed();
    }

    /** After how many months a measure is told. */
    public static Verdict judgeMonths(int months) {
        return months == 6 || months == 12 ? Verdict.allowed() : Verdict.refused("replication.months.empty");
    }
}
