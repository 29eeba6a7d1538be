package id.kipp.replication;

import id.kipp.kernel.access.Actor;
import id.kipp.replication.rules.ReplicationState;
import id.kipp.replication.rules.ReplicationStep;
import id.kipp.replication.rules.Side;
import id.kipp.replication.rules.StopReason;
import id.kipp.replication.view.StepWords;
import id.kipp.replication.view.WayStep;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
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

    /** The version that the person had seen; unknown for steps that are older than this question. */
    private @Nullable Integer seen;

    @Column(name = "until_day")
    private @Nullable LocalDate until;

    private @Nullable Integer months;
    private @Nullable BigDecimal measured;

    protected ProjectStep() {}

    ProjectStep(ReplicationProject project, Actor by, Side side, ReplicationStep step, StepWords words, Instant at) {
        this.projectId = project.id();
        this.at = at;
        this.actorId = by.id();
        this.actorName = by.name();
        this.side = side;
        this.step = step;
        this.state = project.state();
        this.reason = step.needsReason() ? project.reason() : null;
        this.note = words.note().isEmpty() ? null : words.note();
        this.until = words.until();
        this.months = words.months() == 0 ? null : words.months();
        this.measured = words.measured();
    }

    /** The version that the person had seen. */
    ProjectStep from(int version) {
        seen = version;
        return this;
    }

    /** Whether it is this step of this person, from the same page and with all these words. */
    boolean is(int version, ReplicationStep other, long actor, StepWords words) {
        return Objects.equals(seen, version) && step == other && actorId == actor && said().equals(words);
    }

    private StepWords said() {
        return new StepWords(
                Objects.requireNonNullElse(note, ""),
                reason,
                until,
                Objects.requireNonNullElse(months, 0),
                measured == null ? null : measured.setScale(StepWords.DECIMALS, RoundingMode.HALF_UP));
    }

    boolean reports() {
        return step.reportsResult();
    }

    long actorId() {
        return actorId;
    }

    WayStep view() {
        return new WayStep(at, actorName, side, step, state, reason, note);
    }
}
