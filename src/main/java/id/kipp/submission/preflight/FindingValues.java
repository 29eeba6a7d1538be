package id.kipp.submission.preflight;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** The values of a finding as they are stored: a list of texts and whole numbers. */
final class FindingValues {
    private FindingValues() {}

    static String stored(List<Object> values) {
        var array = Json.createArrayBuilder();
        values.forEach(value -> {
            if (value instanceof Number number) {
                array.add(number.longValue());
            } else {
                array.add(value.toString());
            }
        });
        return array.build().toString();
    }

    static List<Object> read(String stored) {
        try (var reader = Json.createReader(new StringReader(stored))) {
            var values = new ArrayList<Object>();
            reader.readArray().forEach(value -> {
                if (value instanceof JsonNumber number) {
                    values.add(number.longValue());
                } else {
                    values.add(((JsonString) value).getString());
                }
            });
            return values;
        }
    }
}
