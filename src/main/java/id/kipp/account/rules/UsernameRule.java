package id.kipp.account.rules;

import id.kipp.kernel.Verdict;
import id.kipp.kernel.text.TypedText;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a user name must be: easily dictated, and never two that look alike. */
public final class UsernameRule {
    private static final Pattern PLAIN =
            Pattern.compile("[a-z0-9][a-z0-9._@-]{2," + (AccountLimits.USERNAME - 1) + "}");

    private UsernameRule() {}

    /** The user name as it is kept, whatever capitals and blanks came with it. */
    public static String typed(String username) {
        return TypedText.line(username).toLowerCase(Locale.ROOT);
    }

    public static Verdict judge(String username) {
        return PLAIN.matcher(username).matches() ? Verdict.allowed() : Verdict.refused("account.username.letters");
    }
}
