package id.kipp.notice.rules;

/** How long the words of a notice may be. */
public final class NoticeLimits {
    public static final int TITLE = 160;
    public static final int TEXT = 1000;

    private NoticeLimits() {}
}
