package id.kipp.judging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
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

    private @Nullable String message;

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
        progress = percent;
        return state == RunState.RUNNING;
    }

    void end(RunState as, @Nullable String why, Instant now) {
        if (state == RunState.RUNNING) {
            state = as;
            message = why;
            endedAt = now;
            progress = as == RunState.DONE ? 100 : progress;
        }
    }

    RunView view() {
        return new RunView(id, seed, state, progress, message, startedAt);
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
