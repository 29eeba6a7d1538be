package id.kipp.award.rules;

import id.kipp.kernel.Words;

/**
 * A panel member at a plenary.
 *
 * @param satOutReason why the member sat out; empty when the member took part or was absent
 */
public record Attendance(long accountId, String name, boolean present, String satOutReason) {
    private static final int LONGEST_REASON = 500;

    public Attendance {
        satOutReason = Words.optional(satOutReason, LONGEST_REASON).orElse("");
    }

    /** Present, and did not sit out. */
    public boolean decides() {
        return present && satOutReason.isEmpty();
    }
}
