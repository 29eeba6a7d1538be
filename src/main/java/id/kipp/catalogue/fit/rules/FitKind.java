package id.kipp.catalogue.fit.rules;

import java.util.Locale;

/** A reason for which an innovation fits a region. */
public enum FitKind {
    /** It answers the weak aspect. */
    ASPECT,
    /** Its owner is an institution of the same kind. */
    KIND,
    /** What it costs is within what the region can put in. */
    COST,
    /** It comes from nearby. */
    PLACE,
    /** It worked elsewhere. */
    SUCCESS;

    /** The key of its name on screen. */
    public String textKey() {
        return "catalogue.fit.reason." + name().toLowerCase(Locale.ROOT);
    }
}
