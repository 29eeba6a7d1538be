package id.kipp.launcher;

import java.util.Locale;

/** How much example data the portal shows. */
public enum Demo {
    OFF,
    NORMAL,
    FULL;

    static Demo named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "off", "false" -> OFF;
            case "", "normal", "true" -> NORMAL;
            case "full" -> FULL;
            default ->
                throw new LaunchException(
                        "Mode contoh \"" + name + "\" tidak dikenal; pilih off, normal, atau full.",
                        "Demo mode \"" + name + "\" is unknown; choose off, normal or full.");
        };
    }

    String setting() {
        return name().toLowerCase(Locale.ROOT);
    }
}
