package id.kipp.catalogue.profile.rules;

import java.util.Locale;

/** Who wrote a version, as the public may know it: a role, not a person. */
public enum Author {
    UNIT,
    ADMIN;

    /** An Admin Lokal answers for the institution; anybody else of it is a unit. */
    public static Author of(boolean answering) {
        return answering ? ADMIN : UNIT;
    }

    /** The key of its name on screen. */
    public String textKey() {
        return "catalogue.profile.author." + name().toLowerCase(Locale.ROOT);
    }
}
