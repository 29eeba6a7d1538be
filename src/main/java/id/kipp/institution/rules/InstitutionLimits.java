package id.kipp.institution.rules;

/** How long names may be, in characters: for the rules, and for the forms that ask for them. */
public final class InstitutionLimits {
    public static final int INSTITUTION = 200;
    public static final int UNIT = 200;

    private InstitutionLimits() {}
}
