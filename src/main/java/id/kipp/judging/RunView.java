package id.kipp.judging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An attempt to distribute the readings as the secretariat sees it. */
public record RunView(
        long id,
        long seed,
        RunState state,
        int progress,
        @Nullable String message,
        Instant startedAt) {
    public boolean isRunning() {
        return state == RunState.RUNNING;
    }

    public boolean isDone() {
        return state == RunState.DONE;
    }
}
