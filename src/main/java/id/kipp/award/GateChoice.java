package id.kipp.award;

import id.kipp.award.rules.GateDecision.Deviation;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One submission in the plenary's record: its place by score, whether it was taken, and how and why the decision differs from the
 * ranking.
 */
public record GateChoice(
        long submissionId,
        int ranked,
        boolean taken,
        Deviation deviation,
        @Nullable String reason) {

    public boolean isDeviation() {
        return deviation != Deviation.NONE;
    }

    /** The key of what the plenary decided about it. */
    public String textKey() {
        return "award.plenary.deviation." + deviation.name().toLowerCase(Locale.ROOT);
    }
}
