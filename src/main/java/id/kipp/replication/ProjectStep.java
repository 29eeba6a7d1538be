package id.kipp.replication;

import id.kipp.kernel.access.Actor;
import id.kipp.replication.rules.ReplicationState;
import id.kipp.replication.rules.ReplicationStep;
import id.kipp.replication.rules.Side;
import id.kipp.replication.rules.StopReason;
import id.kipp.replication.view.WayStep;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One step of a replication, with what was said. */
@Entity
@Table(name = "replication_step")
class ProjectStep {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "project_id")
    private long projectId;

    @Column(name = "at")
    private Instant at;

    @Column(name = "actor_id")
    private long actorId;

    @Column(name = "actor_name")
    private String actorName;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private ReplicationStep step;

    @Enumerated(EnumType.STRING)
    private ReplicationState state;

    @Enumerated(EnumType.STRING)
    private @Nullable StopReason reason;

    private @Nullable String note;

    protected ProjectStep() {}

    ProjectStep(
            ReplicationProject project, Actor by, Side side, ReplicationStep step, @Nullable String note, Instant at) {
        this.projectId = project.id();
        this.at = at;
        this.actorId = by.id();
        this.actorName = by.name();
        this.side = side;
        this.step = step;
        this.state = project.state();
        this.reason = step.needsReason() ? project.reason() : null;
        this.note = note;
    }

    /** Whether it is this step of this person, with these words. */
    boolean is(ReplicationStep other, long actor, String words) {
        return step == other
                && actorId == actor
                && Objects.requireNonNullElse(note, "").equals(words);
    }

    WayStep view() {
        return new WayStep(at, actorName, side, step, state, reason, note);
    }
}
