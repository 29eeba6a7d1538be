package id.kipp.replication.view;

import id.kipp.replication.rules.ReplicationState;
import id.kipp.replication.rules.Side;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A replication in a list.
 *
 * @param turn whose step it waits for; none when it waits for nobody, or for both
 * @param due the last day for the owner's answer; none once it was given
 */
public record ProjectRow(
        String number,
        String title,
        String adopter,
        String owner,
        ReplicationState state,
        Instant stateAt,
        Instant askedAt,
        @Nullable Side turn,
        @Nullable LocalDate due,
        boolean overdue) {}
