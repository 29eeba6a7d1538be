package id.kipp.audit;

import id.kipp.kernel.SqlValues;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The condition of a filter in SQL, with its values; each part has an index. */
record AuditSearch(String condition, List<Object> values) {
    /** What the trail tells of, as its rows name it before the colon. */
    static final List<String> OBJECTS = List.of(
            "submission",
            "account",
            "edition",
            "stage",
            "gate",
            "assignment",
            "document",
            "unit",
            "replication",
            "ledger",
            "innovation",
            "book",
            "mail",
            "notice");

    private static final Pattern MODULE = Pattern.compile("[a-z]{1,20}");

    static AuditSearch of(AuditFilter filter) {
        var words = new ArrayList<String>();
        var values = new ArrayList<Object>();
        if (!filter.actor().isEmpty()) {
            words.add("actor = ?");
            values.add(filter.actor());
        }
        if (MODULE.matcher(filter.module()).matches()) {
            words.add("kind like ?");
            values.add(filter.module() + ".%");
        }
        if (!filter.object().isEmpty()) {
            words.add("subject in (" + SqlValues.marks(OBJECTS.size()) + ")");
            OBJECTS.forEach(object -> values.add(object + ":" + filter.object()));
        }
        filter.begin().ifPresent(from -> {
            words.add("at >= ?");
            values.add(stored(from));
        });
        filter.end().ifPresent(until -> {
            words.add("at < ?");
            values.add(stored(until));
        });
        return new AuditSearch(
                words.stream().map(word -> " and " + word).reduce("", String::concat), List.copyOf(values));
    }

    private static LocalDateTime stored(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    Query bind(Query query) {
        return SqlValues.bind(query, 1, values);
    }
}
