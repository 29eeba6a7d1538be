package id.kipp.replication.view;

import id.kipp.catalogue.ledger.Origin;
import id.kipp.kernel.FormVersion;
import id.kipp.replication.rules.ReplicationState;
import id.kipp.replication.rules.ReplicationStep;
import id.kipp.replication.rules.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A replication whole, for those of its two institutions and for the secretariat.
 *
 * @param sides where the person who looks stands; none for the secretariat
 * @param open what this person can do now
 * @param sample whether it is a demonstration, of whatever innovation
 * @param version what a step says that it has seen
 */
public record ProjectView(
        ProjectRow row,
        Origin origin,
        @Nullable String unit,
        Interest interest,
        @Nullable BigDecimal after6,
        @Nullable BigDecimal after12,
        @Nullable Instant ownerConfirmedAt,
        @Nullable Instant adopterConfirmedAt,
        @Nullable Instant agreedAt,
        @Nullable String certificate,
        List<PartLine> parts,
        List<WayStep> way,
        Set<Side> sides,
        List<ReplicationStep> open,
        boolean sample,
        int version) {

    public ProjectView {
        parts = List.copyOf(parts);
        way = List.copyOf(way);
        sides = Set.copyOf(sides);
        open = List.copyOf(open);
    }

    /** Whether there is an agreement to read: a draft since the owner accepted, or what both sides confirmed. */
    public boolean hasAgreement() {
        return agreedAt != null || row.state() == ReplicationState.ACCEPTED;
    }

    /** What the form of the worksheet is filled with. */
    public FormVersion worksheetVersion() {
        return PartLine.formVersion(parts);
    }

    /** Whether this person keeps the worksheet. */
    public boolean isWritable() {
        return sides.contains(Side.ADOPTER) && row.state().isAtWork();
    }
}
