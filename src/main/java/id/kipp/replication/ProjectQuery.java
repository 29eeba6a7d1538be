package id.kipp.replication;

import id.kipp.replication.rules.ReplicationState;
import java.util.Optional;

/**
 * Which replications a list shows, and in which order.
 *
 * @param list whose list it is
 */
public record ProjectQuery(Which list, Optional<ReplicationState> state, ProjectOrder order, boolean descending) {

    /** Whose replications. */
    public enum Which {
        /** Those that the own institution asked for. */
        MINE,
        /** Those that others, or the own units, asked the own institution for. */
        INCOMING,
        /** Those whose owner has not answered in time, for the secretariat. */
        SILENT,
        /** All, for the secretariat. */
        ALL
    }
}
