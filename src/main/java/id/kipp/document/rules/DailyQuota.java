package id.kipp.document.rules;

import id.kipp.kernel.Verdict;

/** How much a unit may upload in one day, so that nobody fills the disk. */
public final class DailyQuota {
    private static final long MEGABYTE = 1024L * 1024L;

    private DailyQuota() {}

    /** The setting within its bounds, for a server that was started without the launcher. */
    public static long bytes(int megabytes) {
        return Math.max(1, megabytes) * MEGABYTE;
    }

    /**
     * Judges one more file.
     *
     * @param taken what the unit uploaded since midnight, in bytes
     * @param more the size of the file; one byte when it is not known yet
     * @param most the quota, in bytes
     */
    public static Verdict judge(long taken, long more, long most) {
        return taken + more > most ? Verdict.refused("document.quota", most / MEGABYTE) : Verdict.allowed();
    }
}
