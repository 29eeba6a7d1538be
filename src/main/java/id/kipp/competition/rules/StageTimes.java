package id.kipp.competition.rules;

import id.kipp.kernel.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The times of a stage.
 *
 * @param opensAt when it opens; none while unplanned
 * @param closesAt when it closes by the clock, or should be closed by somebody; the instant itself is too late
 * @param closedAt when somebody closed it
 */
public record StageTimes(
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable Instant closedAt) {
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    /** Where the stage stands at this moment of the portal's one clock. */
    public StageState stateAt(StageKind kind, Instant now) {
        if (closedAt != null && !now.isBefore(closedAt)) {
            return StageState.CLOSED;
        }
        if (opensAt == null || now.isBefore(opensAt)) {
            return StageState.PLANNED;
        }
        if (closesAt != null && !now.isBefore(closesAt)) {
            return kind.isClosedByTheClock() ? StageState.CLOSED : StageState.OVERDUE;
        }
        return StageState.OPEN;
    }

    /** A stage closes after it opens. */
    public Verdict judge() {
        if (opensAt != null && closesAt != null && !opensAt.isBefore(closesAt)) {
            return Verdict.refused("competition.stage.closesbeforeopens");
        }
        return Verdict.allowed();
    }

    /** How long the clock still runs before the date; zero when there is none or it has passed. */
    public Duration left(Instant now) {
        return closesAt == null || !now.isBefore(closesAt) ? Duration.ZERO : Duration.between(now, closesAt);
    }

    /** The same days of a later year, not yet closed: how a cloned edition begins. */
    public StageTimes yearsLater(int years) {
        return new StageTimes(later(opensAt, years), later(closesAt, years), null);
    }

    private static @Nullable Instant later(@Nullable Instant at, int years) {
        return at == null ? null : at.atZone(WIB).plusYears(years).toInstant();
    }
}
