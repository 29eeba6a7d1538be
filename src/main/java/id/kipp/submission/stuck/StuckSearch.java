package id.kipp.submission.stuck;

import id.kipp.kernel.text.LikePattern;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The condition and the order of a query.
 *
 * @param within the one institution whose submissions the asking person may see; none for all, whose titles then count for nothing
 * @param chosen institutions whose names hold the words of the filter
 * @param ranks ids of institutions in the order of their names; empty where the order does not need them
 */
record StuckSearch(StuckQuery query, Optional<Long> within, List<Long> chosen, List<Long> ranks) {
    private static final long NONE = -1;

    boolean isEmpty() {
        return query.states().isEmpty();
    }

    String condition() {
        var words = new ArrayList<String>();
        words.add("s.editionId = :edition and s.state in :states");
        within.ifPresent(institution -> words.add("s.institutionId = :within"));
        if (!query.text().isEmpty()) {
            words.add(
                    within.isPresent()
                            ? "(s.title like :text escape '!' or s.code like :text escape '!')"
                            : "s.code like :text escape '!'");
        }
        if (!query.institution().isEmpty()) {
            words.add("s.institutionId in :chosen");
        }
        return " where " + String.join(" and ", words);
    }

    /** Total: what is equal follows by its code, of which there is one. */
    String order() {
        var down = query.descending() ? " desc" : "";
        return " order by "
                + switch (query.order()) {
                    case STATE ->
                        "func('FIELD', s.state, 'WITH_ADMIN', 'SENT_BACK', 'RETURNED', 'DRAFT')" + down
                                + ", s.stateAt, ";
                    case CODE -> "s.code" + down + ", ";
                    case INSTITUTION ->
                        ranks.isEmpty()
                                ? ""
                                : ranks.stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(
                                                ", ", "func('FIELD', s.institutionId, ", ")" + down + ", "));
                    case SINCE -> "s.stateAt" + down + ", ";
                }
                + "s.code, s.id";
    }

    <T> TypedQuery<T> bind(TypedQuery<T> typed) {
        typed.setParameter("edition", query.editionId()).setParameter("states", query.states());
        within.ifPresent(institution -> typed.setParameter("within", institution));
        if (!query.text().isEmpty()) {
            typed.setParameter("text", LikePattern.containing(query.text()));
        }
        if (!query.institution().isEmpty()) {
            typed.setParameter("chosen", chosen.isEmpty() ? List.of(NONE) : chosen);
        }
        return typed;
    }
}
