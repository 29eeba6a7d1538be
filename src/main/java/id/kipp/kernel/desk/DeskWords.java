package id.kipp.kernel.desk;

import java.util.List;

/** A text by its key, with its values; an empty key says nothing. */
public record DeskWords(String key, List<Object> values) {
    public static final DeskWords NONE = new DeskWords("", List.of());

    public DeskWords {
        values = List.copyOf(values);
    }

    public static DeskWords of(String key, Object... values) {
        return new DeskWords(key, List.of(values));
    }
}
