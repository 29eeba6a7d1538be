package id.kipp.judging.rules.explanation;

import java.util.List;

/** A text key with the values for its placeholders. */
public record Sentence(String key, List<Object> values) {
    public Sentence {
        values = List.copyOf(values);
    }
}
