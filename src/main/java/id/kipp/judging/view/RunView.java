package id.kipp.judging.view;

import id.kipp.judging.rules.RunState;
import id.kipp.kernel.Verdict;
import java.time.Instant;
import java.util.List;

/**
 * An attempt to distribute the readings as the secretariat sees it.
 *
 * @param progress in percent, from 0 to 100
 * @param reasons why it ended without a proposal; empty while it runs and when it is done
 */
public record RunView(
        long id, long seed, RunState state, int progress, List<Verdict.Refused> reasons, Instant startedAt) {
    public RunView {
        reasons = List.copyOf(reasons);
    }

    public boolean isRunning() {
        return state == RunState.RUNNING;
    }

    public boolean isDone() {
        return state == RunState.DONE;
    }
}
