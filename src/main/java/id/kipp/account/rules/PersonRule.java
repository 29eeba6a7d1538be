package id.kipp.account.rules;

import id.kipp.kernel.Verdict;
import id.kipp.kernel.text.TypedText;
import java.util.regex.Pattern;

/** What the name and the mail address of a person must be. */
public final class PersonRule {
    private static final int LONGEST_NAME = 160;
    private static final int LONGEST_EMAIL = 200;
    private static final int LONGEST_UNIT = 200;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");

    private PersonRule() {}

    /** A name has a character that one sees, whatever else was typed with it. */
    public static Verdict judgeName(String name) {
        var seen = TypedText.line(name);
        if (seen.isEmpty()) {
            return Verdict.refused("account.name.empty");
        }
        return seen.length() > LONGEST_NAME ? Verdict.refused("account.name.long", LONGEST_NAME) : Verdict.allowed();
    }

    /** The name of the unit may be left out here: who needs one is another rule. */
    public static Verdict judgeUnit(String unit) {
        return unit.length() > LONGEST_UNIT ? Verdict.refused("account.unit.long", LONGEST_UNIT) : Verdict.allowed();
    }

    /** A mail address may be left out. */
    public static Verdict judgeEmail(String email) {
        var right = email.isEmpty()
                || (email.length() <= LONGEST_EMAIL && EMAIL.matcher(email).matches());
        return right ? Verdict.allowed() : Verdict.refused("account.email.wrong");
    }
}
