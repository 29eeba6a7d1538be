package id.kipp.catalogue.profile.rules;

/** How long the texts of a profile may be, in characters unless something else is said. */
public final class ProfileLimits {
    public static final int TEXT = 1200;
    public static final int LINE = 200;
    /** How many lines a list may have. */
    public static final int ITEMS = 12;

    public static final int LIST = ITEMS * (LINE + 1);
    public static final int UNIT = 40;
    public static final int SOURCE = 200;
    public static final int URL = 400;
    public static final int NOTE = 1000;
    public static final int REASON = 400;
    /** The first year of which a result is told. */
    public static final int FIRST_YEAR = 1945;

    private ProfileLimits() {}
}
