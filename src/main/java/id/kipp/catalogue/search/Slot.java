package id.kipp.catalogue.search;

import java.util.List;

/**
 * One thing that was asked for.
 *
 * @param names its names as words with blanks between them, first the one that was typed
 * @param quoted whether the words have to stand as they were typed
 * @param telling whether it says something by itself: kota of Kota Sorong does not
 * @param slips words of the catalogue that it may be a slip of the finger for
 */
record Slot(List<String> names, boolean quoted, boolean telling, List<String> slips) {
    private static final int SHORTEST_BEGINNING = 4;

    Slot {
        names = List.copyOf(names);
        slips = List.copyOf(slips);
    }

    String typed() {
        return names.get(0);
    }

    boolean isOneWord() {
        return !quoted && typed().indexOf(' ') < 0;
    }

    /** Whether it may be the beginning of a longer word. */
    boolean isBeginning() {
        return isOneWord() && typed().length() >= SHORTEST_BEGINNING;
    }

    Slot withSlips(List<String> found) {
        return new Slot(names, quoted, telling, found);
    }
}
