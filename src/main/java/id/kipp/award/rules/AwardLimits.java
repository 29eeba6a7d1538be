package id.kipp.award.rules;

/** How long what is recorded of a plenary and of its decree may be, in characters: for the rules, and for the forms that ask for it. */
public final class AwardLimits {
    public static final int MINUTES = 4000;

    /** Why a decision differs from the ranking. */
    public static final int DEVIATION_REASON = 1000;

    /** Why a member of the panel took no part. */
    public static final int SAT_OUT_REASON = 500;

    public static final int DECREE_NUMBER = 80;
    public static final int DECREE_ABOUT = 300;

    /** The code of a submission, with blanks around it. */
    public static final int CODE_TYPED = 40;

    private AwardLimits() {}
}
