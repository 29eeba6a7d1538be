package id.kipp.account.rules;

import id.kipp.kernel.Verdict;

/** What a new password must be: long rather than complicated (NIST SP 800-63B). */
public final class PasswordRule {
    public static final int SHORTEST = AccountLimits.SHORTEST_PASSWORD;
    public static final int LONGEST = AccountLimits.PASSWORD;

    private PasswordRule() {}

    /** Judges a password for the account with this user name. */
    public static Verdict judge(String password, String username) {
        if (password.length() < SHORTEST) {
            return Verdict.refused("account.password.short", SHORTEST);
        }
        if (password.length() > LONGEST) {
            return Verdict.refused("account.password.long", LONGEST);
        }
        if (password.equalsIgnoreCase(username) || password.chars().distinct().count() < 4) {
            return Verdict.refused("account.password.easy");
        }
        return Verdict.allowed();
    }
}
