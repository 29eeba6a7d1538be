package id.kipp.award.rules;

import id.kipp.kernel.Words;

/**
 * A panel member at a plenary.
 *
 * @param recusedReason why the member sat out; empty when the member took part or was absent
 */
public record Attendance(long accountId, String name, boolean present, String recusedReason) {
    public Attendance {
        recusedReason = recusedReason.strip();
    }

    /** As the chair typed it, cleaned and judged. */
    public Attendance asTyped() {
        return new Attendance(
                accountId,
                name,
                present,
                Words.optionalLine(recusedReason, AwardLimits.SAT_OUT_REASON).orElse(""));
    }

    /** Present, and did not sit out. */
    public boolean decides() {
        return present && recusedReason.isEmpty();
    }
}
