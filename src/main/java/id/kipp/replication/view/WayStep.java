package id.kipp.replication.view;

import id.kipp.replication.rules.ReplicationState;
import id.kipp.replication.rules.ReplicationStep;
import id.kipp.replication.rules.Side;
import id.kipp.replication.rules.StopReason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step that was taken.
 *
 * @param state what it led to
 */
public record WayStep(
        Instant at,
        String by,
        Side side,
        ReplicationStep step,
        ReplicationState state,
        @Nullable StopReason reason,
        @Nullable String note) {}
