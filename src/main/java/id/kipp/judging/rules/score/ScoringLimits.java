package id.kipp.judging.rules.score;

/** How long what juries write may be, in characters: for the rules, and for the forms that ask for it. */
public final class ScoringLimits {
    /** A comment on a criterion, or on the whole. */
    public static final int COMMENT = 2000;

    /** Why a juror steps back from a submission, or why a stage closes with readings missing. */
    public static final int REASON = 500;

    /** A mark as it is typed, such as 78,25 with blanks around it. */
    public static final int MARK = 8;

    /** The digits of a seed. */
    public static final int SEED = 9;

    /** The most submissions that bounds of a juror may speak of. */
    public static final int LOAD = 9999;

    /** The digits of such a bound. */
    public static final int LOAD_TYPED = 4;

    private ScoringLimits() {}
}
