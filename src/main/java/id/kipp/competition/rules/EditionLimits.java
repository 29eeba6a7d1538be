package id.kipp.competition.rules;

/** How long the terms of an edition may be, in characters and in digits: for the rules, and for the forms that ask for them. */
public final class EditionLimits {
    /** The name of an edition, of a group, of a category or of a criterion. */
    public static final int NAME = 120;

    public static final int THEME = 300;
    /** The name of a gate, such as Top 99. */
    public static final int GATE = 60;

    /** What a selection should be made of, one aim a line. */
    public static final int AIMS = 4000;

    /** Why a stage is opened or closed by hand. */
    public static final int REASON = 500;

    /** The words that a juror signs. */
    public static final int PACT = 8000;

    public static final int QUESTION = 200;
    public static final int HINT = 600;

    /** One choice that a question offers. */
    public static final int CHOICE = 120;

    /** The most choices that a question offers. */
    public static final int CHOICES = 20;

    /** All of them, one a line. */
    public static final int CHOICES_TYPED = CHOICES * (CHOICE + 1);

    /** The most words that an answer may be allowed. */
    public static final int WORDS = 5000;

    /** The most months that an innovation may be asked to have run. */
    public static final int MONTHS = 120;

    /** The most jurors who read one submission. */
    public static final int READINGS = 50;

    public static final int FIRST_YEAR = 2014;
    public static final int LAST_YEAR = 2100;

    /** Weights stay below this. */
    public static final int WEIGHT = 1000;

    /** What the fields of these numbers take: as many characters as the largest of each, and room for a slip. */
    public static final int WORDS_TYPED = 5;

    public static final int MONTHS_TYPED = 3;
    public static final int READINGS_TYPED = 3;
    public static final int YEAR_TYPED = 4;
    public static final int WEIGHT_TYPED = 8;
    public static final int GATE_SIZE_TYPED = 5;
    public static final int QUORUM_TYPED = 3;

    private EditionLimits() {}
}
