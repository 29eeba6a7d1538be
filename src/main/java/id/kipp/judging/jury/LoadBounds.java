package id.kipp.judging.jury;

import id.kipp.judging.rules.score.ScoringLimits;
import id.kipp.kernel.RuleViolationException;
import org.jspecify.annotations.Nullable;

/**
 * The least and the most submissions that a juror takes in a stage.
 *
 * @param most none where nothing but balance limits it
 */
public record LoadBounds(int least, @Nullable Integer most) {
    /** What nobody set. */
    public static final LoadBounds FREE = new LoadBounds(0, null);

    /** Bounds as they were typed. */
    public static LoadBounds of(int least, @Nullable Integer most) {
        if (least < 0 || least > ScoringLimits.LOAD || (most != null && (most < 1 || most > ScoringLimits.LOAD))) {
            throw new RuleViolationException("judging.jury.bound", ScoringLimits.LOAD);
        }
        if (most != null && most < least) {
            throw new RuleViolationException("judging.jury.bounds.order", least, most);
        }
        return new LoadBounds(least, most);
    }

    /** The most of a juror who may be given any of so many. */
    public int most(int all) {
        return most == null ? Math.max(all, least) : most;
    }

    /** Whether a load is above what the juror takes. */
    public boolean isExceededBy(long load) {
        return most != null && load > most;
    }
}
