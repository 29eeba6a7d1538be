package id.kipp.replication;

import id.kipp.replication.rules.ReplicationState;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * The condition and the order of a list.
 *
 * @param institution of the person who looks; 0 for the secretariat
 */
record ProjectSearch(ProjectQuery query, long institution, LocalDate today) {
    private static final Set<ReplicationState> UNANSWERED =
            EnumSet.of(ReplicationState.WAITING, ReplicationState.POSTPONED);

    String condition() {
        var whose = switch (query.list()) {
            case MINE -> " where p.adopterId = :institution";
            case INCOMING -> " where p.ownerId = :institution";
            case SILENT -> " where p.state in :unanswered and p.due < :today";
            case ALL -> " where p.id > 0";
        };
        return query.state().isPresent() ? whose + " and p.state = :state" : whose;
    }

    /** Total: what is equal follows by its number, of which there is one. */
    String order() {
        var down = query.descending() ? " desc" : "";
        return " order by "
                + switch (query.order()) {
                    case DUE -> "p.due" + down + ", ";
                    case NUMBER -> "";
                    case STATE -> "p.state" + down + ", ";
                    case ASKED -> "p.askedAt" + down + ", ";
                    case MOVED -> "p.stateAt" + down + ", ";
                }
                + "p.number" + down;
    }

    <T> TypedQuery<T> bind(TypedQuery<T> typed) {
        switch (query.list()) {
            case MINE, INCOMING -> typed.setParameter("institution", institution);
            case SILENT -> typed.setParameter("unanswered", UNANSWERED).setParameter("today", today);
            case ALL -> {}
        }
        query.state().ifPresent(state -> typed.setParameter("state", state));
        return typed;
    }
}
