package id.kipp.submission.rest;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the script sends: the version that it read, and the answers that changed since. */
record Draft(int version, Map<String, String> answers) {
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    Draft {
        answers = Map.copyOf(answers);
    }

    /** Reads the body; throws {@link JsonException} when it is no such thing. */
    static Draft read(HttpServletRequest request) throws IOException {
        var bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new JsonException("too large");
        }
        try (var reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return of(reader.readObject());
        }
    }

    private static Draft of(JsonObject body) {
        var answers = new LinkedHashMap<String, String>();
        if (body.get("version") instanceof JsonNumber version && body.get("answers") instanceof JsonObject typed) {
            typed.forEach((code, text) -> answers.put(code, text(text)));
            return new Draft(version.intValue(), answers);
        }
        throw new JsonException("version and answers are missing");
    }

    private static String text(JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        throw new JsonException("an answer is no text");
    }
}
