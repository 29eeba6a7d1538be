package id.kipp.competition.rules;

import id.kipp.kernel.Verdict;
import id.kipp.kernel.Wib;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The times of a stage.
 *
 * @param opensAt when it opens; none while unplanned
 * @param closesAt in which minute it closes by the clock, or should be closed by somebody: people are shown the minute, so it
 *     counts whole, and only the next one is too late
 * @param closedAt when somebody closed it, to the instant
 */
public record StageTimes(
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable Instant closedAt) {
    /** Where the stage stands at this moment of the portal's one clock. */
    public StageState stateAt(StageKind kind, Instant now) {
        if (closedAt != null && !now.isBefore(closedAt)) {
            return StageState.CLOSED;
        }
        if (opensAt == null || now.isBefore(opensAt)) {
            return StageState.PLANNED;
        }
        if (isPastClosing(now)) {
            return kind.isClosedByTheClock() ? StageState.CLOSED : StageState.OVERDUE;
        }
        return StageState.OPEN;
    }

    /** Whether the minute of the closing is over. */
    public boolean isPastClosing(Instant now) {
        return closesAt != null && !now.isBefore(end(closesAt));
    }

    /** The first instant after the minute that is shown. */
    private static Instant end(Instant closes) {
        return closes.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
    }

    /** A stage closes after it opens. */
    public Verdict judge() {
        if (opensAt != null && closesAt != null && !opensAt.isBefore(closesAt)) {
            return Verdict.refused("competition.stage.closesbeforeopens");
        }
        return Verdict.allowed();
    }

    /** These times with other dates; a date that is the same to the second stays what it was. */
    public StageTimes with(@Nullable Instant opens, @Nullable Instant closes) {
        return new StageTimes(
                sameSecond(opensAt, opens) ? opensAt : opens,
                sameSecond(closesAt, closes) ? closesAt : closes,
                closedAt);
    }

    private static boolean sameSecond(@Nullable Instant before, @Nullable Instant wanted) {
        return before != null && wanted != null && before.getEpochSecond() == wanted.getEpochSecond();
    }

    /**
     * Whether these times may become others: what has begun keeps its beginning, what is over stays over, and nobody
     * opens or closes by a date that has passed, since that would be opening or closing by hand without a reason.
     */
    public Verdict mayBecome(StageTimes wanted, StageKind kind, Instant now) {
        var state = stateAt(kind, now);
        if (state == StageState.CLOSED) {
            return Verdict.refused("competition.stage.over");
        }
        if (state == StageState.PLANNED) {
            return wanted.stateAt(kind, now) == StageState.PLANNED
                    ? wanted.judge()
                    : Verdict.refused("competition.stage.openspast");
        }
        if (!Objects.equals(opensAt, wanted.opensAt)) {
            return Verdict.refused("competition.stage.begun");
        }
        var closes = wanted.closesAt;
        return closes == null || closes.equals(closesAt) || now.isBefore(end(closes))
                ? wanted.judge()
                : Verdict.refused("competition.stage.closespast");
    }

    /** Days in the calendar of Jakarta from now until then; 0 on the day itself and afterwards. */
    public static long daysLeft(Instant now, Instant until) {
        return Math.max(0, ChronoUnit.DAYS.between(Wib.day(now), Wib.day(until)));
    }

    /** The same days of a later year, not yet closed: how a cloned edition begins. */
    public StageTimes yearsLater(int years) {
        return new StageTimes(later(opensAt, years), later(closesAt, years), null);
    }

    private static @Nullable Instant later(@Nullable Instant at, int years) {
        return at == null ? null : at.atZone(Wib.ZONE).plusYears(years).toInstant();
    }
}
