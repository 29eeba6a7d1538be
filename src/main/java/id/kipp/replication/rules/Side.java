package id.kipp.replication.rules;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** On which side of a replication somebody stands. */
public enum Side {
    /** The institution that copies. */
    ADOPTER,
    /** The institution whose innovation is copied. */
    OWNER;

    /** The sides that an institution stands on: both when a unit copies from another one of the same government. */
    public static Set<Side> of(@Nullable Long institution, long adopter, long owner) {
        var sides = EnumSet.noneOf(Side.class);
        if (institution != null && institution == adopter) {
            sides.add(ADOPTER);
        }
        if (institution != null && institution == owner) {
            sides.add(OWNER);
        }
        return sides;
    }

    /** The key of its name on screen. */
    public String textKey() {
        return "replication.side." + name().toLowerCase(Locale.ROOT);
    }
}
