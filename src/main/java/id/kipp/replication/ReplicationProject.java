package id.kipp.replication;

import id.kipp.catalogue.ledger.Origin;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.StaleDataException;
import id.kipp.kernel.Wib;
import id.kipp.kernel.access.Actor;
import id.kipp.kernel.access.Permission;
import id.kipp.replication.rules.AnswerDeadline;
import id.kipp.replication.rules.ReplicationFlow;
import id.kipp.replication.rules.ReplicationState;
import id.kipp.replication.rules.ReplicationStep;
import id.kipp.replication.rules.Side;
import id.kipp.replication.rules.StopReason;
import id.kipp.replication.view.Interest;
import id.kipp.replication.view.StepWords;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One institution copies an innovation of another: asked, answered, agreed, done, and told how it went. */
@Entity
@Table(name = "replication_project")
class ReplicationProject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String number;

    @Column(name = "request_key")
    private String requestKey;

    @Column(name = "innovation_id")
    private long innovationId;

    @Column(name = "owner_id")
    private long ownerId;

    @Column(name = "adopter_id")
    private long adopterId;

    @Column(name = "author_id")
    private long authorId;

    @Enumerated(EnumType.STRING)
    private ReplicationState state;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "state_at")
    private Instant stateAt;

    /** Moves the version with every part of it. */
    @Column(name = "touched_at")
    private Instant touchedAt;

    private LocalDate due;

    @Column(name = "measure_after6")
    private @Nullable BigDecimal measureAfter6;

    @Column(name = "measure_after12")
    private @Nullable BigDecimal measureAfter12;

    @Embedded
    private AskedInterest asked;

    @Column(name = "owner_confirmed_at")
    private @Nullable Instant ownerConfirmedAt;

    @Column(name = "adopter_confirmed_at")
    private @Nullable Instant adopterConfirmedAt;

    @Column(name = "agreed_at")
    private @Nullable Instant agreedAt;

    @Column(name = "begun_at")
    private @Nullable Instant begunAt;

    private boolean extended;
    private boolean sample;

    @Enumerated(EnumType.STRING)
    private @Nullable StopReason reason;

    private @Nullable String certificate;

    @Version
    private int version;

    protected ReplicationProject() {}

    ReplicationProject(String number, String requestKey, Origin origin, Interest asked, Actor by, Instant now) {
        this.number = number;
        this.requestKey = requestKey;
        this.innovationId = origin.id();
        this.ownerId = Objects.requireNonNull(origin.institutionId());
        this.adopterId = by.requiredInstitution();
        this.authorId = by.id();
        this.state = ReplicationState.WAITING;
        this.askedAt = now;
        this.stateAt = now;
        this.touchedAt = now;
        this.due = AnswerDeadline.of(Wib.day(now));
        this.sample = origin.sample();
        this.asked = new AskedInterest(asked);
    }

    /** Where somebody of this institution stands. */
    Set<Side> sides(@Nullable Long institutionId) {
        return Side.of(institutionId, adopterId, ownerId);
    }

    /** The sides that somebody acts for: for the owner only whom it trusts with its answers. */
    Set<Side> acting(Actor actor) {
        var sides = EnumSet.noneOf(Side.class);
        sides.addAll(sides(actor.institutionId()));
        if (!actor.may(Permission.ANSWER_REPLICATION)) {
            sides.remove(Side.OWNER);
        }
        return sides;
    }

    boolean hasConfirmed(Side side) {
        return (side == Side.OWNER ? ownerConfirmedAt : adopterConfirmedAt) != null;
    }

    /** What was shown must be what stands. */
    void requireSeen(int seen) {
        if (seen != version) {
            throw new StaleDataException();
        }
    }

    /** Takes a step for a side; refused where it is not possible from here. */
    void take(ReplicationStep step, Side side, StepWords words, Instant now) {
        var other = side == Side.OWNER ? Side.ADOPTER : Side.OWNER;
        if (step == ReplicationStep.CONFIRM && hasConfirmed(side)) {
            throw new RuleViolationException("replication.confirmed.already");
        }
        var next = ReplicationFlow.after(state, step, hasConfirmed(other))
                .orElseThrow(() -> new RuleViolationException("replication.step.impossible"));
        switch (step) {
            case POSTPONE -> due = Objects.requireNonNull(words.until());
            case CONFIRM -> confirm(side, next, now);
            case BEGIN -> begunAt = now;
            case EXTEND -> extended = true;
            case SUCCEED -> extended = false;
            case MEASURE -> measured(words);
            case CERTIFY -> certificate = UUID.randomUUID().toString();
            case REOPEN -> beginAnew(now);
            case ACCEPT, REFUSE, WITHDRAW, VISIT, DISCONTINUE, STOP -> {}
        }
        reason = step.needsReason() ? words.reason() : reason;
        state = next;
        stateAt = step == ReplicationStep.MEASURE ? stateAt : now;
        touchedAt = now;
    }

    private void confirm(Side side, ReplicationState next, Instant now) {
        if (side == Side.OWNER) {
            ownerConfirmedAt = now;
        } else {
            adopterConfirmedAt = now;
        }
        agreedAt = next == ReplicationState.AGREED ? now : null;
    }

    private void measured(StepWords words) {
        if (words.months() == 6) {
            measureAfter6 = words.measured();
        } else {
            measureAfter12 = words.measured();
        }
    }

    /** The owner answers again, and both agree again; what was measured and written stays. */
    private void beginAnew(Instant now) {
        ownerConfirmedAt = null;
        adopterConfirmedAt = null;
        agreedAt = null;
        begunAt = null;
        certificate = null;
        extended = false;
        reason = null;
        due = AnswerDeadline.of(Wib.day(now));
    }

    void touch(Instant now) {
        touchedAt = now;
    }

    Interest interest() {
        return asked.view();
    }

    long id() {
        return id;
    }

    String number() {
        return number;
    }

    long innovationId() {
        return innovationId;
    }

    long ownerId() {
        return ownerId;
    }

    long adopterId() {
        return adopterId;
    }

    ReplicationState state() {
        return state;
    }

    Instant stateAt() {
        return stateAt;
    }

    Instant askedAt() {
        return askedAt;
    }

    LocalDate due() {
        return due;
    }

    @Nullable
    BigDecimal after6() {
        return measureAfter6;
    }

    @Nullable
    BigDecimal after12() {
        return measureAfter12;
    }

    @Nullable
    Instant ownerConfirmedAt() {
        return ownerConfirmedAt;
    }

    @Nullable
    Instant adopterConfirmedAt() {
        return adopterConfirmedAt;
    }

    @Nullable
    Instant agreedAt() {
        return agreedAt;
    }

    @Nullable
    Instant begunAt() {
        return begunAt;
    }

    boolean sample() {
        return sample;
    }

    boolean extended() {
        return extended;
    }

    @Nullable
    StopReason reason() {
        return reason;
    }

    @Nullable
    String certificate() {
        return certificate;
    }

    int version() {
        return version;
    }
}
