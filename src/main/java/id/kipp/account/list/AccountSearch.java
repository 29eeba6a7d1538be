package id.kipp.account.list;

import id.kipp.kernel.text.LikePattern;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The condition and the order of a query.
 *
 * @param chosen institutions whose names hold the words of the filter
 * @param ranks ids of institutions in the order of their names; empty where the order does not need them
 */
record AccountSearch(AccountQuery query, List<Long> chosen, List<Long> ranks) {
    private static final long NONE = -1;

    String condition() {
        var words = new ArrayList<String>();
        words.add("a.id is not null");
        if (!query.text().isEmpty()) {
            words.add("(a.name like :text escape '!' or a.username like :text escape '!')");
        }
        if (!query.institution().isEmpty()) {
            words.add("a.institutionId in :chosen");
        }
        query.role().ifPresent(role -> words.add(":role member of a.roles"));
        query.status()
                .ifPresent(status -> words.add(
                        switch (status) {
                            case ENABLED -> "a.enabled = true";
                            case DISABLED -> "a.enabled = false";
                            case AWAITING -> "a.enabled = true and a.passwordHash = ''";
                            case GIVEN -> "a.enabled = true and a.passwordGiven = true";
                        }));
        return " where " + String.join(" and ", words);
    }

    /** Total: what is equal follows by its user name, of which there is one. */
    String order() {
        var down = query.descending() ? " desc" : "";
        return " order by "
                + switch (query.order()) {
                    case NAME -> "a.name" + down + ", ";
                    case USERNAME -> "a.username" + down + ", ";
                    case INSTITUTION ->
                        ranks.isEmpty()
                                ? ""
                                : ranks.stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(
                                                ", ", "func('FIELD', a.institutionId, ", ")" + down + ", "));
                }
                + "a.username, a.id";
    }

    <T> TypedQuery<T> bind(TypedQuery<T> typed) {
        if (!query.text().isEmpty()) {
            typed.setParameter("text", LikePattern.containing(query.text()));
        }
        if (!query.institution().isEmpty()) {
            typed.setParameter("chosen", chosen.isEmpty() ? List.of(NONE) : chosen);
        }
        query.role().ifPresent(role -> typed.setParameter("role", role));
        return typed;
    }
}
