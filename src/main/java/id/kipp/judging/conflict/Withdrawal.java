package id.kipp.judging.conflict;

import id.kipp.judging.rules.conflict.ConflictKind;
import java.util.List;

/** The causes for which a reading is withdrawn, beside what a juror writes: kept as keys. */
public final class Withdrawal {
    /** The secretariat handed it to somebody else, since its juror is absent. */
    public static final String HANDED_OVER = "judging.cleared.handed";

    /** The secretariat took it away by hand, without saying why. */
    public static final String REMOVED = "judging.cleared.removed";

    /** What the secretariat did, which is no conflict. */
    static final List<String> BY_HAND = List.of(HANDED_OVER, REMOVED);

    private Withdrawal() {}

    /** Whether a kept reason is a key rather than a juror's words. */
    public static boolean isKey(String kept) {
        return BY_HAND.contains(kept) || ConflictKind.ofReason(kept).isPresent();
    }
}
