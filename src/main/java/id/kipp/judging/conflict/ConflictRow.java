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
        /** It lies on this juror's desk, and no score is confirmed. */
        OPEN("judging.conflict.open"),
        /** The score had been confirmed before the conflict was known. */
        STAYS("judging.conflict.stays");

        private final String textKey;

        Outcome(String textKey) {
            this.textKey = textKey;
        }

        /** What followed for a reading that is on the desk, or was taken off it. */
        static Outcome of(boolean withdrawn, boolean confirmed) {
            if (withdrawn) {
                return WITHDRAWN;
            }
            return confirmed ? STAYS : OPEN;
        }

        /** Whether the juror has the reading in spite of the conflict. */
        public boolean isOnDesk() {
            return this == OPEN || this == STAYS;
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
