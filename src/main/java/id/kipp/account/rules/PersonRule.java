package id.kipp.account.rules;

import id.kipp.kernel.Verdict;
import id.kipp.kernel.text.TypedText;
import java.util.regex.Pattern;

/** What the name and the mail address of a person must be. */
public final class PersonRule {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");

    private PersonRule() {}

    /** A name has a character that one sees, whatever else was typed with it. */
    public static Verdict judgeName(String name) {
        var seen = TypedText.line(name);
        if (seen.isEmpty()) {
            return Verdict.refused("account.name.empty");
        }
        return seen.length() > AccountLimits.NAME
                ? Verdict.refused("account.name.long", AccountLimits.NAME)
                : Verdict.allowed();
    }

    /** The name of the unit may be left out here: who needs one is another rule. */
    public static Verdict judgeUnit(String unit) {
        return unit.length() > AccountLimits.UNIT
                ? Verdict.refused("account.unit.long", AccountLimits.UNIT)
                : Verdict.allowed();
    }

    /** A mail address may be left out. */
    public static Verdict judgeEmail(String email) {
        var right = email.isEmpty()
                || (email.length() <= AccountLimits.EMAIL
                        && EMAIL.matcher(email).matches());
        return right ? Verdict.allowed() : Verdict.refused("account.email.wrong");
    }
}
