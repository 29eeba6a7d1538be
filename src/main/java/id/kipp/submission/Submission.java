package id.kipp.submission;

import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.StaleDataException;
import id.kipp.kernel.access.Actor;
import id.kipp.submission.rules.GeneralData;
import id.kipp.submission.rules.Lifecycle;
import id.kipp.submission.rules.Step;
import id.kipp.submission.rules.SubmissionState;
import id.kipp.submission.view.SubmissionRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A submission: begun by a unit, written over weeks, sent to the Admin Lokal, returned or forwarded to the ministry, where it
 * gets its receipt and is screened. It belongs to one institution and one edition for ever.
 */
@Entity
@Table(name = "submission")
class Submission {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "edition_id")
    private long editionId;

    private String code;

    @Column(name = "institution_id")
    private long institutionId;

    @Column(name = "unit_id")
    private @Nullable Long unitId;

    @Column(name = "author_id")
    private long authorId;

    private String title;

    @Column(name = "started_on")
    private @Nullable LocalDate startedOn;

    @Column(name = "group_id")
    private @Nullable Long groupId;

    @Column(name = "category_id")
    private @Nullable Long categoryId;

    @Enumerated(EnumType.STRING)
    private SubmissionState state = SubmissionState.DRAFT;

    @Column(name = "state_at")
    private Instant stateAt;

    @Column(name = "saved_at")
    private @Nullable Instant savedAt;

    @Column(name = "screening_reason")
    private @Nullable String screeningReason;

    private boolean sample;

    @Version
    private int version;

    private @Nullable String tier;

    @Column(name = "missed_tier")
    private @Nullable String missedTier;

    protected Submission() {}

    /** Begins a submission of the actor's institution and unit. */
    Submission(long editionId, String code, Actor author, String title, boolean sample, Instant now) {
        this.editionId = editionId;
        this.code = code;
        this.institutionId = author.requiredInstitution();
        this.unitId = author.unitId();
        this.authorId = author.id();
        this.title = title;
        this.sample = sample;
        this.stateAt = now;
    }

    /** Takes a step of the way; a step that is not possible from here is refused and changes nothing. */
    void take(Step step, @Nullable String reason, Instant now) {
        state = Lifecycle.after(state, step)
                .orElseThrow(() -> new RuleViolationException("submission.step.impossible", code));
        stateAt = now;
        screeningReason = reason;
    }

    /** Whether just this was the last step: the same form, sent twice. */
    boolean hasTaken(Step step, @Nullable String reason) {
        return state == Lifecycle.target(step) && Objects.equals(reason, screeningReason);
    }

    /** Refuses a step that is not possible from here, or that somebody takes who has not seen the submission as it is. */
    void requireFor(Step step, int seen) {
        if (Lifecycle.after(state, step).isEmpty()) {
            throw new RuleViolationException("submission.step.impossible", code);
        }
        requireVersion(seen);
    }

    /** Only what was never sent may be thrown away. */
    void requireNeverSent() {
        if (state != SubmissionState.DRAFT) {
            throw new RuleViolationException("submission.discard.sent", code);
        }
    }

    void rewriteGeneralData(GeneralData generalData) {
        requireWithUnit();
        title = generalData.title();
        startedOn = generalData.startedOn();
        groupId = generalData.groupId();
        categoryId = generalData.categoryId();
    }

    /** Notes that its unit saved something, so that the version moves on. */
    void noteSaving(Instant now) {
        savedAt = now;
    }

    /** Only what lies with the unit may be written in. */
    void requireWithUnit() {
        if (!state.isWithUnit()) {
            throw new RuleViolationException("submission.notwithunit", code);
        }
    }

    /** Refuses when somebody saved since this version was read. */
    void requireVersion(int read) {
        if (read != version) {
            throw new StaleDataException();
        }
    }

    GeneralData generalData() {
        return new GeneralData(title, startedOn, groupId, categoryId);
    }

    SubmissionRow row() {
        return new SubmissionRow(
                id,
                editionId,
                code,
                title,
                institutionId,
                unitId,
                groupId,
                categoryId,
                state,
                stateAt,
                screeningReason,
                tier,
                missedTier,
                sample);
    }

    /** A submission is its unit's; its author keeps it only for as long as no other unit has the author. */
    boolean belongsTo(Actor actor) {
        var ofUnit = actor.unit().filter(unit -> unit.equals(unitId)).isPresent();
        var ofAuthor = authorId == actor.id() && (unitId == null || actor.unit().isEmpty());
        return isOfInstitutionOf(actor) && (ofUnit || ofAuthor);
    }

    boolean isOfInstitutionOf(Actor actor) {
        return actor.institution().filter(i -> i == institutionId).isPresent();
    }

    long id() {
        return id;
    }

    long editionId() {
        return editionId;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    SubmissionState state() {
        return state;
    }

    @Nullable
    Instant savedAt() {
        return savedAt;
    }

    int version() {
        return version;
    }
}
