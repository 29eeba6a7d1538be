package id.kipp.judging;

import id.kipp.kernel.Verdict;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;

/**
 * Why an attempt to distribute the readings ended, as it is stored: a JSON array with an array of texts for each reason, the
 * key first and then its values. The page turns them into sentences.
 */
final class RunReasons {
    private RunReasons() {}

    static String written(List<Verdict.Refused> reasons) {
        var all = Json.createArrayBuilder();
        reasons.forEach(reason -> {
            var one = Json.createArrayBuilder().add(reason.key());
            reason.values().forEach(value -> one.add(String.valueOf(value)));
            all.add(one);
        });
        return all.build().toString();
    }

    static List<Verdict.Refused> read(String written) {
        try (var reader = Json.createReader(new StringReader(written))) {
            return reader.readArray().getValuesAs(JsonArray.class).stream()
                    .map(RunReasons::reason)
                    .toList();
        }
    }

    private static Verdict.Refused reason(JsonArray parts) {
        var texts = parts.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
        return new Verdict.Refused(texts.get(0), List.copyOf(texts.subList(1, texts.size())));
    }

    /** As the first version wrote them: a line each, key and values with bars between them, which a value may hold too. */
    static List<Verdict.Refused> readLines(String lines) {
        return lines.lines()
                .map(line -> List.of(line.split("\\|", -1)))
                .map(parts -> new Verdict.Refused(parts.get(0), List.copyOf(parts.subList(1, parts.size()))))
                .toList();
    }
}
