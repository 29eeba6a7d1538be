package id.kipp.submission.screening;

import id.kipp.kernel.text.LikePattern;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The condition and the order of a query, with names of institutions and choices looked up.
 *
 * @param named institutions whose names hold the words of the text
 * @param chosen institutions whose names hold the words of the filter
 * @param ranks ids of what the order names, in that order; empty where the order names nothing
 */
record ScreeningSearch(ScreeningQuery query, List<Long> named, List<Long> chosen, List<Long> ranks) {
    private static final long NONE = -1;

    String condition() {
        var words = new ArrayList<String>();
        words.add("s.editionId = :edition and s.state in :states");
        if (!query.text().isEmpty()) {
            words.add("(s.title like :text escape '!' or s.code like :text escape '!' or s.institutionId in :named)");
        }
        if (!query.institution().isEmpty()) {
            words.add("s.institutionId in :chosen");
        }
        query.groupId().ifPresent(id -> words.add("s.groupId = :group"));
        query.categoryId().ifPresent(id -> words.add("s.categoryId = :category"));
        return " where " + String.join(" and ", words);
    }

    /** Total: what is equal follows by its code, of which there is one. */
    String order() {
        var down = query.descending() ? " desc" : "";
        return " order by "
                + switch (query.order()) {
                    case STATE ->
                        "func('FIELD', s.state, 'RECEIVED', 'SENT_BACK', 'FAILED', 'PASSED')" + down + ", s.stateAt, ";
                    case CODE -> "s.code" + down + ", ";
                    case TITLE -> "s.title" + down + ", ";
                    case INSTITUTION -> ranked("s.institutionId", down);
                    case GROUP -> ranked("s.groupId", down);
                    case CATEGORY -> ranked("s.categoryId", down);
                    case ARRIVAL -> "coalesce(r.correctedAt, r.receivedAt)" + down + ", ";
                }
                + "s.code, s.id";
    }

    private String ranked(String id, String down) {
        return ranks.isEmpty()
                ? ""
                : ranks.stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ", "func('FIELD', " + id + ", ", ")" + down + ", "));
    }

    <T> TypedQuery<T> bind(TypedQuery<T> typed) {
        typed.setParameter("edition", query.editionId()).setParameter("states", query.states());
        if (!query.text().isEmpty()) {
            typed.setParameter("text", LikePattern.containing(query.text()));
            typed.setParameter("named", orNone(named));
        }
        if (!query.institution().isEmpty()) {
            typed.setParameter("chosen", orNone(chosen));
        }
        query.groupId().ifPresent(id -> typed.setParameter("group", id));
        query.categoryId().ifPresent(id -> typed.setParameter("category", id));
        return typed;
    }

    private static List<Long> orNone(List<Long> ids) {
        return ids.isEmpty() ? List.of(NONE) : ids;
    }
}
