package id.kipp.award.rules;

import id.kipp.kernel.Words;

/**
 * A panel member at a plenary.
 *
 * @param recusedReason why the member sat out; empty when the member took part or was absent
 */
public record Attendance(long accountId, String name, boolean present, String recusedReason) {
    private static final int LONGEST_REASON = 500;

    public Attendance {
        recusedReason = Words.optional(recusedReason, LONGEST_REASON).orElse("");
    }

    /** Present, and did not sit out. */
    public boolean decides() {
        return present && recusedReason.isEmpty();
    }
}
