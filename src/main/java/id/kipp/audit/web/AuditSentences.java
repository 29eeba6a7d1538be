package id.kipp.audit.web;

import id.kipp.audit.AuditRow;
import id.kipp.web.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says rows of the trail in sentences; what was stored stays as it is, and is told beside them. */
@RequestScoped
public class AuditSentences {
    private static final String SENTENCE = "audit.sentence.";
    private static final String FACT = "audit.fact.";

    /** Facts whose value makes another sentence. */
    private static final List<String> TELLING = List.of("decision", "disabled", "byOwner", "how");

    /** Facts that name what a row is about better than its number does. */
    private static final List<String> NAMES = List.of("name", "gate", "level");

    private static final Set<String> NAMED_BY_FACT = Set.of("stage", "gate", "unit");

    private static final Map<String, String> PLACES = Map.of(
            "submission", "/seleksi/",
            "stage", "/edisi/tahap/",
            "account", "/akun?q=",
            "replication", "/replikasi/",
            "innovation", "/katalog/");

    private final Texts texts;

    @Inject
    public AuditSentences(Texts texts) {
        this.texts = texts;
    }

    public AuditLine line(AuditRow row) {
        var facts = facts(row);
        var colon = row.subject().indexOf(':');
        var sort = colon < 0 ? "" : row.subject().substring(0, colon);
        var id = row.subject().substring(colon + 1);
        var object = NAMED_BY_FACT.contains(sort) ? named(facts, id) : id;
        var place = PLACES.get(sort);
        return new AuditLine(
                row.number(),
                row.at(),
                row.actor(),
                row.kind(),
                texts.of(key(row.kind(), facts), who(row), object),
                object,
                place == null ? "" : place + id,
                facts.entrySet().stream()
                        .filter(fact -> !shown(fact.getValue()).isEmpty())
                        .map(fact -> label(fact.getKey()) + ": " + shown(fact.getValue()))
                        .toList());
    }

    private String who(AuditRow row) {
        return row.actor().equals("portal") ? texts.get("audit.portal") : row.actor();
    }

    /** The sentence of the kind, or the one that its telling fact makes of it; a kind that is not known yet names itself. */
    private String key(String kind, JsonObject facts) {
        return facts.entrySet().stream()
                .filter(fact -> TELLING.contains(fact.getKey()))
                .map(fact -> SENTENCE + kind + "." + shown(fact.getValue()))
                .filter(texts::containsKey)
                .findFirst()
                .orElse(SENTENCE + kind);
    }

    private static String named(JsonObject facts, String id) {
        return NAMES.stream()
                .filter(name -> facts.get(name) instanceof JsonString)
                .map(facts::getString)
                .findFirst()
                .orElse(id);
    }

    private String label(String fact) {
        return texts.containsKey(FACT + fact) ? texts.get(FACT + fact) : fact;
    }

    private static JsonObject facts(AuditRow row) {
        try (var reader = Json.createReader(new StringReader(row.facts()))) {
            return reader.readObject();
        } catch (JsonException otherText) {
            return Json.createObjectBuilder().add("text", row.facts()).build();
        }
    }

    private String shown(JsonValue value) {
        if (value == JsonValue.NULL) {
            return texts.get("audit.withheld");
        }
        return value instanceof JsonString text ? text.getString() : value.toString();
    }
}
