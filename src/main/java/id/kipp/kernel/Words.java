package id.kipp.kernel;

import id.kipp.kernel.text.TypedText;
import java.util.Optional;

/** What somebody typed into a field, cleaned as {@link TypedText} says, and no longer than the place where it is kept. */
public final class Words {
    private static final String TOO_LONG = "web.words.long";

    private Words() {}

    /**
     * Text of several lines that must say something.
     *
     * @param most how many characters fit; a line end is one
     * @param emptyKey the text key of the refusal when nothing was written
     */
    public static String required(String typed, int most, String emptyKey) {
        return optional(typed, most).orElseThrow(() -> new RuleViolationException(emptyKey));
    }

    /** Text of several lines that may be left out; nothing when no character of it can be seen. */
    public static Optional<String> optional(String typed, int most) {
        return fitting(TypedText.lines(typed), most);
    }

    /** A name or another text of one line that must say something; the parameters are those of {@link #required}. */
    public static String requiredLine(String typed, int most, String emptyKey) {
        return optionalLine(typed, most).orElseThrow(() -> new RuleViolationException(emptyKey));
    }

    /** A text of one line that may be left out. */
    public static Optional<String> optionalLine(String typed, int most) {
        return fitting(TypedText.line(typed), most);
    }

    private static Optional<String> fitting(String text, int most) {
        int over = text.length() - most;
        if (over > 0) {
            throw new RuleViolationException(TOO_LONG, over, most);
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
