package id.kipp.kernel.settings;

import java.util.Locale;

/** How much of a demonstration the portal shows. */
public enum DemoMode {
    OFF,
    NORMAL,
    FULL;

    /** The mode that goes by this name; a name that nobody knows is refused rather than taken for one of them. */
    static DemoMode named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "off", "false" -> OFF;
            case "", "normal", "true" -> NORMAL;
            case "full" -> FULL;
            default -> throw new IllegalStateException("KIPP_DEMO is off, normal or full, not \"" + name + "\"");
        };
    }
}
