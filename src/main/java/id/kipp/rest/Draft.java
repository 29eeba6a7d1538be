package id.kipp.rest;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the autosave script sends: the version that it read, and the texts that changed since, by the codes of their fields. It is read event by event and
 * within bounds, so that no body, however it is made, costs more than its length.
 */
public record Draft(int version, Map<String, String> answers) {
    /** Far more than a form's answers: 30 of 1,000 words are 250 kB. */
    static final int MOST_BYTES = 1024 * 1024;

    /** More than any form has questions. */
    static final int MOST_ANSWERS = 200;

    private static final int LONGEST_CODE = 80;

    public Draft {
        answers = Map.copyOf(answers);
    }

    /** Reads a body; throws {@link JsonException} when it is no such thing, or is larger than any form. */
    static Draft read(InputStream body) throws IOException {
        var bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new JsonException("too large");
        }
        try (var parser = Json.createParser(new ByteArrayInputStream(bytes))) {
            return read(parser);
        }
    }

    private static Draft read(JsonParser parser) {
        expect(parser, Event.START_OBJECT);
        int version = -1;
        Map<String, String> answers = null;
        for (var event = next(parser); event == Event.KEY_NAME; event = next(parser)) {
            if (parser.getString().equals("version")) {
                expect(parser, Event.VALUE_NUMBER);
                version = version(parser.getString());
            } else if (parser.getString().equals("answers")) {
                expect(parser, Event.START_OBJECT);
                answers = answers(parser);
            } else {
                throw new JsonException("only version and answers are known");
            }
        }
        if (version < 0 || answers == null) {
            throw new JsonException("version and answers are missing");
        }
        return new Draft(version, answers);
    }

    private static Map<String, String> answers(JsonParser parser) {
        var answers = new LinkedHashMap<String, String>();
        for (var event = next(parser); event == Event.KEY_NAME; event = next(parser)) {
            var code = parser.getString();
            if (answers.size() == MOST_ANSWERS || code.length() > LONGEST_CODE) {
                throw new JsonException("no form has so many questions");
            }
            expect(parser, Event.VALUE_STRING);
            answers.put(code, parser.getString());
        }
        return answers;
    }

    /** As text, since a number may be written with an exponent that fills the memory. */
    private static int version(String digits) {
        if (!digits.matches("\\d{1,9}")) {
            throw new JsonException("the version is no whole number");
        }
        return Integer.parseInt(digits);
    }

    private static void expect(JsonParser parser, Event expected) {
        if (next(parser) != expected) {
            throw new JsonException("unexpected form of the body");
        }
    }

    private static Event next(JsonParser parser) {
        if (!parser.hasNext()) {
            throw new JsonException("the body ends early");
        }
        return parser.next();
    }
}
