package id.kipp.submission.rules;

import id.kipp.competition.rules.StageKind;
import id.kipp.competition.rules.StageState;
import id.kipp.competition.rules.StageTimes;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Until when something is to be done.
 *
 * @param state where its stage stands
 * @param at when the stage opens while it is planned; when it closes or closed otherwise; none when nobody has said yet
 * @param daysLeft days in the calendar of Jakarta until then; 0 on the day itself and afterwards
 */
public record Deadline(StageState state, @Nullable Instant at, long daysLeft) {
    private static final long SOON = 3;

    /** The deadline that a stage sets, seen at a moment. */
    public static Deadline of(StageKind kind, StageTimes times, Instant now) {
        var state = times.stateAt(kind, now);
        var at = at(state, times);
        return new Deadline(state, at, at == null ? 0 : StageTimes.daysLeft(now, at));
    }

    /** What an edition without such a stage has. */
    public static Deadline none() {
        return new Deadline(StageState.PLANNED, null, 0);
    }

    private static @Nullable Instant at(StageState state, StageTimes times) {
        if (state == StageState.PLANNED) {
            return times.opensAt();
        }
        return state == StageState.CLOSED && times.closedAt() != null ? times.closedAt() : times.closesAt();
    }

    public boolean isOpen() {
        return state.isAccepting();
    }

    public boolean isClosed() {
        return state == StageState.CLOSED;
    }

    /** Whether few days are left. */
    public boolean isSoon() {
        return isOpen() && at != null && daysLeft <= SOON;
    }

    /** The key of the sentence that says it; its values are the time and the days left. */
    public String textKey() {
        if (at == null) {
            return "submission.deadline." + (isOpen() ? "open" : isClosed() ? "ended" : "unplanned");
        }
        return "submission.deadline."
                + switch (state) {
                    case PLANNED -> "planned";
                    case OPEN -> daysLeft == 0 ? "today" : "days";
                    case OVERDUE -> "overdue";
                    case CLOSED -> "closed";
                };
    }
}
