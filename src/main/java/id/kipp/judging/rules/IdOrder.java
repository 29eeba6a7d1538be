package id.kipp.judging.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The order of identifiers: whole numbers first and by size, then texts by their characters. */
public final class IdOrder {
    public static final Comparator<String> NATURAL = Comparator.comparing(Key::of);

    private IdOrder() {}

    /** Each once, in order. */
    public static List<String> sorted(Collection<String> ids) {
        return ids.stream().distinct().map(Key::of).sorted().map(Key::id).toList();
    }

    /** An identifier made ready to be compared: {@code digits} is its length as a number, or more than any for a text. */
    private record Key(String id, int digits, String significant) implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.comparingInt(Key::digits)
                .thenComparing(Key::significant)
                .thenComparing(Key::id);

        static Key of(String id) {
            var zeros = 0;
            for (var i = 0; i < id.length(); i++) {
                var c = id.charAt(i);
                if (c < '0' || c > '9') {
                    return new Key(id, Integer.MAX_VALUE, id);
                }
                if (c == '0' && zeros == i) {
                    zeros++;
                }
            }
            return new Key(id, id.length() - zeros, id.substring(zeros));
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }
}
