package id.kipp.judging.conflict;

import id.kipp.judging.rules.conflict.ConflictKind;

/** The causes for which a reading is withdrawn, beside what a juror writes: kept as keys. */
public final class Withdrawal {
    /** The secretariat handed it to somebody else, since its juror is absent. */
    public static final String HANDED_OVER = "judging.cleared.handed";

    private Withdrawal() {}

    /** Whether a kept reason is a key rather than a juror's words. */
    public static boolean isKey(String kept) {
        return kept.equals(HANDED_OVER) || ConflictKind.ofReason(kept).isPresent();
    }
}
