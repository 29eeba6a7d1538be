package id.kipp.competition.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Puts the things of a list into another order. */
public final class Order {
    private Order() {}

    /**
     * The list with one thing moved by some places; it stops at either end.
     *
     * @param by places: negative towards the beginning
     * @throws IllegalArgumentException when the thing is not in the list
     */
    public static <T> List<T> moved(List<T> things, T thing, int by) {
        int from = things.indexOf(thing);
        if (from < 0) {
            throw new IllegalArgumentException("not in the list");
        }
        int to = Math.min(things.size() - 1, Math.max(0, from + by));
        var moved = new ArrayList<>(things);
        Collections.rotate(moved.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
        return List.copyOf(moved);
    }

    /** A short name that is not taken yet: the stem and the smallest number that is free. */
    public static String freeCode(String stem, List<String> taken) {
        int number = taken.size() + 1;
        while (taken.contains(stem + "-" + number)) {
            number++;
        }
        return stem + "-" + number;
    }
}
