package id.kipp.catalogue.rules;

import java.util.Comparator;
import java.util.regex.Pattern;

/** The order of award levels: the smaller the Top, the higher; then the other awards; then who was heard only. */
public final class Tier {
    private static final Pattern TOP = Pattern.compile("Top (\\d{1,3})\\b.*");
    private static final int BELOW_ANY_TOP = 1000;

    private Tier() {}

    /** The highest level comes first. */
    public static Comparator<String> highestFirst() {
        return Comparator.comparingInt(Tier::order);
    }

    /** Whether something was won: finalists and participants were heard only. */
    public static boolean isAward(String level) {
        return !level.contains("Finalis") && !level.contains("Peserta");
    }

    /** Smaller is higher. */
    public static int order(String level) {
        var top = TOP.matcher(level);
        if (top.matches()) {
            return Integer.parseInt(top.group(1));
        }
        if (level.startsWith("OPSI")) {
            return BELOW_ANY_TOP + 1;
        }
        if (level.startsWith("UNPSA")) {
            return BELOW_ANY_TOP + 2;
        }
        if (level.startsWith("PKRI")) {
            return BELOW_ANY_TOP + 3;
        }
        return level.startsWith("Finalis") ? BELOW_ANY_TOP + 5 : BELOW_ANY_TOP + 4;
    }
}
