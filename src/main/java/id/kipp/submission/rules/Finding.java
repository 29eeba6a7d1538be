package id.kipp.submission.rules;

import java.util.List;

/**
 * Something that must be mended before a submission may be sent.
 *
 * @param field the question's code, or title, started, group, category, files
 * @param key text key of what is wrong
 * @param values values for the text
 */
public record Finding(String field, String key, List<Object> values) {
    public Finding {
        values = List.copyOf(values);
    }

    static Finding of(String field, String key, Object... values) {
        return new Finding(field, key, List.of(values));
    }
}
