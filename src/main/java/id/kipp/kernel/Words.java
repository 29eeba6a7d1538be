package id.kipp.kernel;

import java.util.Optional;

/** Free text that somebody typed: without the blanks around it, and no longer than the place where it is kept. */
public final class Words {
    private static final String TOO_LONG = "web.words.long";

    private Words() {}

    /**
     * Text that must say something.
     *
     * @param most how many characters fit
     * @param emptyKey the text key of the refusal when nothing was written
     */
    public static String required(String typed, int most, String emptyKey) {
        return optional(typed, most).orElseThrow(() -> new RuleViolationException(emptyKey));
    }

    /** Text that may be left out; nothing when it is blank. */
    public static Optional<String> optional(String typed, int most) {
        var text = typed.strip();
        int over = text.length() - most;
        if (over > 0) {
            throw new RuleViolationException(TOO_LONG, over, most);
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
