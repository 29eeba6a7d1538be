package id.kipp.catalogue.rules;

import java.util.List;

/** What stands side by side and says the same. */
public final class Alike {
    private Alike() {}

    /** Whether two or more cells stand there, none empty, and all say the same. */
    public static boolean is(List<String> cells) {
        return cells.size() > 1
                && !cells.get(0).isEmpty()
                && cells.stream().distinct().count() == 1;
    }
}
