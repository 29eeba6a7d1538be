package id.kipp.audit;

import id.kipp.audit.rules.Withheld;
import jakarta.json.Json;
import jakarta.json.JsonException;
import java.io.StringReader;
import java.time.Instant;

/** One line of the trail for the secretariat's list. */
public record AuditRow(long number, Instant at, String actor, String kind, String subject, String facts) {
    /** The line without what its readers may not see: such a fact is null. */
    AuditRow asRead() {
        var withheld = Withheld.of(kind);
        return withheld.isEmpty() ? this : new AuditRow(number, at, actor, kind, subject, without(withheld));
    }

    private String without(Iterable<String> withheld) {
        try (var reader = Json.createReader(new StringReader(facts))) {
            var known = reader.readObject();
            var shown = Json.createObjectBuilder(known);
            for (var name : withheld) {
                if (known.containsKey(name)) {
                    shown.addNull(name);
                }
            }
            return shown.build().toString();
        } catch (JsonException unreadable) {
            return "{}";
        }
    }
}
