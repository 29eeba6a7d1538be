package id.kipp.document.rules;

/** How much the setting of an attachment's size may let in; the launcher refuses to start with more. */
public final class DocumentLimits {
    public static final int MOST_MEGABYTES = 20;

    private DocumentLimits() {}

    /** The setting within its bounds, for a server that was started without the launcher. */
    public static int megabytes(int set) {
        return Math.max(1, Math.min(MOST_MEGABYTES, set));
    }
}
