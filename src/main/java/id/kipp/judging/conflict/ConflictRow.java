package id.kipp.judging.conflict;

import id.kipp.judging.rules.conflict.ConflictKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A conflict in the register: who must not judge what in a stage, why, since when, and what followed.
 *
 * @param reason in the juror's words; empty for what the rule says by itself
 * @param since when it was declared or acted upon; none where it held from the beginning
 */
public record ConflictRow(
        String juror,
        String username,
        String code,
        String title,
        String institution,
        ConflictKind kind,
        String reason,
        @Nullable Instant since,
        Outcome outcome) {

    /** What followed from a conflict. */
    public enum Outcome {
        /** It was never given to this juror. */
        KEPT_AWAY("judging.conflict.keptaway"),
        /** It was taken off this juror's desk. */
        WITHDRAWN("judging.conflict.withdrawn"),
        /** The score had been confirmed, or the stage closed, before the conflict was known. */
        STAYS("judging.conflict.stays");

        private final String textKey;

        Outcome(String textKey) {
            this.textKey = textKey;
        }

        public String textKey() {
            return textKey;
        }
    }

    /** The key of the kind's name. */
    public String kindKey() {
        return kind.textKey();
    }
}
