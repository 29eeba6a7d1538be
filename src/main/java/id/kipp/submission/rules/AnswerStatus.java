package id.kipp.submission.rules;

import java.util.Locale;

/** How far the answer to a question has come. */
public enum AnswerStatus {
    /** Nothing written, but it must be answered. */
    EMPTY,
    /** Nothing written, and nothing has to be. */
    OPTIONAL,
    /** Thrown away rather than written. */
    THIN,
    /** More words than the form allows. */
    LONG,
    COMPLETE;

    /** Whether a submission may be sent with such an answer. */
    public boolean isGoodEnough() {
        return this == COMPLETE || this == OPTIONAL;
    }

    /** The key of its name on screen. */
    public String textKey() {
        return "submission.status." + name().toLowerCase(Locale.ROOT);
    }
}
