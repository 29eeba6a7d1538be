package id.kipp.submission.receipt;

import id.kipp.document.DocumentView;
import id.kipp.submission.rules.ContentHash;
import id.kipp.submission.rules.GeneralData;
import id.kipp.submission.view.SubmissionView;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** A submission's content as text: everything that its hash is made of. */
public final class SubmissionContent {
    private SubmissionContent() {}

    static String of(SubmissionView whole) {
        return of(whole.generalData(), whole.answers(), whole.documents());
    }

    public static String of(GeneralData generalData, Map<String, String> given, List<DocumentView> documents) {
        var answers = Json.createObjectBuilder();
        new TreeMap<>(given).forEach(answers::add);
        var files = Json.createArrayBuilder();
        documents.forEach(document -> files.add(
                Json.createObjectBuilder().add("name", document.fileName()).add("sha256", document.sha256())));
        return Json.createObjectBuilder()
                .add("title", generalData.title())
                .add("started", Objects.toString(generalData.startedOn(), ""))
                .add("group", Objects.toString(generalData.groupId(), ""))
                .add("category", Objects.toString(generalData.categoryId(), ""))
                .add("answers", answers)
                .add("files", files)
                .build()
                .toString();
    }

    /** The hash of what a copy says; it is the submission's own when both say the same, and none when the copy cannot be read. */
    static Optional<String> hash(String copy) {
        try (var reader = Json.createReader(new StringReader(copy))) {
            return Optional.of(hash(reader.readObject()));
        } catch (JsonException
                | NullPointerException
                | ClassCastException
                | NumberFormatException
                | DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static String hash(JsonObject content) {
        var answers = new HashMap<String, String>();
        content.getJsonObject("answers").forEach((code, text) -> answers.put(code, ((JsonString) text).getString()));
        var files = content.getJsonArray("files").getValuesAs(JsonObject.class).stream()
                .map(file -> file.getString("sha256"))
                .toList();
        var generalData = new GeneralData(
                content.getString("title"),
                given(content, "started").map(LocalDate::parse).orElse(null),
                given(content, "group").map(Long::valueOf).orElse(null),
                given(content, "category").map(Long::valueOf).orElse(null));
        return ContentHash.ofSubmission(generalData, answers, files);
    }

    private static Optional<String> given(JsonObject content, String name) {
        return Optional.of(content.getString(name)).filter(text -> !text.isEmpty());
    }
}
