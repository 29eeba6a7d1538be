package id.kipp.launcher.server;

import java.util.ArrayList;
import java.util.List;

/**
 * How much memory the server takes when nobody says otherwise: together with the launcher and the embedded database no more than
 * 1 GB under the load of a whole competition. Left alone, a JVM takes a quarter of the machine before it looks for what is dead.
 */
public final class MemoryBound {
    private static final List<String> STANDARD =
            List.of("-XX:MaxMetaspaceSize=256m", "-XX:ReservedCodeCacheSize=96m", "-XX:MaxDirectMemorySize=32m");

    private static final String HEAP =
            "-Xm[sx].*|-XX:(Min|Initial|Max)HeapSize=.*|-XX:(Min|Initial|Max)RAM(Percentage|Fraction)?=.*";

    private static final String COLLECTOR = "-XX:\\+Use\\w+GC";

    private MemoryBound() {}

    /** The bound, then what the person asked for, which wins: of two options of one kind the JVM takes the last. */
    public static List<String> before(List<String> asked) {
        var options = new ArrayList<String>();
        // Beside a fixed maximum the JVM refuses a larger minimum, and ignores a share of the machine.
        if (asked.stream().noneMatch(option -> option.matches(HEAP))) {
            options.add("-Xmx320m");
        }
        options.addAll(STANDARD);
        // Two collectors at once are refused by the JVM.
        if (asked.stream().noneMatch(option -> option.matches(COLLECTOR))) {
            options.add("-XX:+UseSerialGC");
        }
        options.addAll(asked);
        return List.copyOf(options);
    }
}
