package id.kipp.judging.rules.conflict;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why somebody must not judge a submission, the weightiest first. */
public enum ConflictKind {
    /** It comes from the own institution. */
    OWN("judging.cleared.reason"),
    /** It comes from an institution where this person worked before. */
    PAST("judging.cleared.past"),
    /** It comes from the own province, in an edition that keeps these apart. */
    PROVINCE("judging.cleared.province"),
    /** The juror said so, with a reason. */
    DECLARED("judging.cleared.declared");

    private final String reasonKey;

    ConflictKind(String reasonKey) {
        this.reasonKey = reasonKey;
    }

    /** The key of the reason that is kept where a reading is withdrawn for it. */
    public String reasonKey() {
        return reasonKey;
    }

    /** The key of its name on screen. */
    public String textKey() {
        return "judging.conflict.kind." + name().toLowerCase(Locale.ROOT);
    }

    /** The kind that a kept reason stands for; none for what a juror wrote. */
    public static Optional<ConflictKind> ofReason(String kept) {
        return Arrays.stream(values())
                .filter(kind -> kind.reasonKey.equals(kept))
                .findFirst();
    }
}
