package id.kipp.judging;

import id.kipp.judging.rules.RunState;
import id.kipp.judging.view.RunView;
import id.kipp.kernel.Verdict;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One attempt to distribute the readings of a stage: running, done, failed with a reason, or cancelled. */
@Entity
@Table(name = "assignment_run")
class AssignmentRun {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "stage_id")
    private long stageId;

    private long seed;

    @Enumerated(EnumType.STRING)
    private RunState state = RunState.RUNNING;

    private int progress;

    /** What the first version wrote in place of the reasons; only read. */
    private @Nullable String message;

    private @Nullable String reasons;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected AssignmentRun() {}

    AssignmentRun(long stageId, long seed, Instant now) {
        this.stageId = stageId;
        this.seed = seed;
        this.startedAt = now;
    }

    /** Notes how far it is; the answer says whether to go on. */
    boolean advance(int percent) {
        if (state == RunState.RUNNING) {
            progress = percent;
        }
        return state == RunState.RUNNING;
    }

    /** Ends it once; how it ended first is how it ended. */
    void end(RunState as, List<Verdict.Refused> why, Instant now) {
        if (state == RunState.RUNNING) {
            state = as;
            reasons = why.isEmpty() ? null : RunReasons.written(why);
            endedAt = now;
            progress = as == RunState.DONE ? 100 : progress;
        }
    }

    boolean isRunning() {
        return state == RunState.RUNNING;
    }

    RunView view() {
        return new RunView(id, seed, state, progress, reasons(), startedAt);
    }

    private List<Verdict.Refused> reasons() {
        if (reasons != null) {
            return RunReasons.read(reasons);
        }
        return message == null ? List.of() : RunReasons.readLines(message);
    }

    long id() {
        return id;
    }

    long stageId() {
        return stageId;
    }

    long seed() {
        return seed;
    }
}
