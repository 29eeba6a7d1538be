package id.kipp.submission.preflight.rules;

import java.util.Locale;

/**
 * What the pre-flight looks for. Causes for which the administrative selection failed submissions, as the ministry named them in
 * 2022: empty and throw-away answers, the same title on several submissions (domain notes, "What hurts users today").
 */
public enum PreflightRule {
    /** An answer that is a place-holder ("isi nanti", "lorem ipsum"); its limit is the share of such words, in percent. */
    PLACEHOLDER(RuleMode.WARN, 50),
    /** An answer that says the same again and again; its limit is the share of repeated phrases, in percent. */
    REPETITION(RuleMode.WARN, 30),
    /** An answer much shorter than what is asked; its limit is the share of the most words, in percent. */
    SHORT(RuleMode.WARN, 15),
    /** An answer copied from another of the same submission; its limit is the share that stands in both, in percent. */
    COPIED_ANSWER(RuleMode.WARN, 50),
    /** A title like that of another submission of the edition that was sent; its limit is the likeness in percent. */
    SAME_TITLE(RuleMode.WARN, 60),
    /** A text like that of another submission of the edition that was sent; its limit is the share that stands in both, in percent. */
    SAME_TEXT(RuleMode.WARN, 40),
    /** A title like that of a winner of an earlier year; its limit is the likeness in percent. */
    PAST_WINNER(RuleMode.WARN, 60),
    /** Fewer documents than asked for; its limit is how many there must be. */
    DOCUMENTS(RuleMode.WARN, 1),
    /** More submissions of one institution than the edition takes; its limit is how many it takes. */
    QUOTA(RuleMode.OFF, 10);

    /** The least limit that makes sense for any of them. */
    public static final int LEAST = 1;

    private final RuleMode mode;
    private final int limit;

    PreflightRule(RuleMode mode, int limit) {
        this.mode = mode;
        this.limit = limit;
    }

    /** How strict an edition is that says nothing about it. */
    public RuleMode standardMode() {
        return mode;
    }

    /** Where it begins in an edition that says nothing about it. */
    public int standardLimit() {
        return limit;
    }

    /** The greatest limit that makes sense: 100 for those in percent. */
    public int most() {
        return switch (this) {
            case PLACEHOLDER, REPETITION, SHORT, COPIED_ANSWER, SAME_TITLE, SAME_TEXT, PAST_WINNER -> 100;
            case DOCUMENTS -> 20;
            case QUOTA -> 1000;
        };
    }

    /** The beginning of the keys of what is said about it. */
    public String textKey() {
        return "submission.preflight.rule." + name().toLowerCase(Locale.ROOT).replace("_", "");
    }
}
