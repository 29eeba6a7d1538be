package id.kipp.notice;

import id.kipp.kernel.notice.NoticeValue;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.io.StringReader;
import java.util.List;

/** The values of a notice as they are stored: a list of pairs, sort and text. */
public final class FilledValues {
    private FilledValues() {}

    public static String stored(List<NoticeValue> values) {
        var array = Json.createArrayBuilder();
        values.forEach(value ->
                array.add(Json.createArrayBuilder().add(value.sort().name()).add(value.text())));
        return array.build().toString();
    }

    public static List<NoticeValue> read(String stored) {
        try (var reader = Json.createReader(new StringReader(stored))) {
            return reader.readArray().getValuesAs(JsonArray.class).stream()
                    .map(pair -> new NoticeValue(NoticeValue.Sort.valueOf(pair.getString(0)), pair.getString(1)))
                    .toList();
        }
    }
}
