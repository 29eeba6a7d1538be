package id.kipp.award.rules;

/**
 * A panel member at a plenary.
 *
 * @param satOutReason why the member sat out; empty when the member took part or was absent
 */
public record Attendance(long accountId, String name, boolean present, String satOutReason) {
    public Attendance {
        satOutReason = satOutReason.strip();
    }

    /** Present, and did not sit out. */
    public boolean decides() {
        return present && satOutReason.isEmpty();
    }
}
