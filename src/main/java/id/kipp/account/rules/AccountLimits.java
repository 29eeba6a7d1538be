package id.kipp.account.rules;

import id.kipp.institution.rules.InstitutionLimits;
import id.kipp.kernel.PageRequest;

/** How long what is typed about an account may be, in characters: for the rules, and for the forms that ask for it. */
public final class AccountLimits {
    public static final int NAME = 160;
    public static final int USERNAME = 80;
    public static final int EMAIL = 200;
    public static final int PASSWORD = 128;
    public static final int SHORTEST_PASSWORD = 12;
    public static final int INSTITUTION = InstitutionLimits.INSTITUTION;
    public static final int UNIT = InstitutionLimits.UNIT;
    public static final int SEARCH = PageRequest.LONGEST_TEXT;

    private AccountLimits() {}
}
