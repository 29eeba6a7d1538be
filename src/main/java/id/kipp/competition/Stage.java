package id.kipp.competition;

import id.kipp.competition.rules.ChangePolicy;
import id.kipp.competition.rules.Jury;
import id.kipp.competition.rules.Order;
import id.kipp.competition.rules.StageKind;
import id.kipp.competition.rules.StageState;
import id.kipp.competition.rules.StageTimes;
import id.kipp.competition.view.CriterionView;
import id.kipp.competition.view.StageView;
import id.kipp.kernel.Verdict;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stage of an edition: planned with dates, opened by its date or by hand, worked in, and closed by its date or by
 * somebody's decision; a closed stage stays closed, unless somebody reopens it before anything later has begun.
 */
@Entity
@Table(name = "stage")
class Stage {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @ManyToOne
    @JoinColumn(name = "edition_id")
    private Edition edition;

    private int position;

    @Enumerated(EnumType.STRING)
    private StageKind kind;

    private String name;

    @Enumerated(EnumType.STRING)
    private @Nullable Jury jury;

    @Column(name = "readings")
    private @Nullable Integer readings;

    @Column(name = "opens_at")
    private @Nullable Instant opensAt;

    @Column(name = "closes_at")
    private @Nullable Instant closesAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "changed_reason")
    private @Nullable String changedReason;

    @Column(name = "changed_at")
    private @Nullable Instant changedAt;

    @OneToMany(mappedBy = "stage", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, id")
    private List<Criterion> criteria = new ArrayList<>();

    @OneToOne(mappedBy = "stage", cascade = CascadeType.ALL)
    private @Nullable Gate gate;

    @Version
    private int version;

    protected Stage() {}

    Stage copyFor(Edition other, int yearsLater) {
        var copy = new Stage();
        copy.edition = other;
        copy.position = position;
        copy.kind = kind;
        copy.name = name;
        copy.jury = jury;
        copy.readings = readings;
        var times = times().yearsLater(yearsLater);
        copy.opensAt = times.opensAt();
        copy.closesAt = times.closesAt();
        criteria.forEach(criterion -> copy.criteria.add(criterion.copyFor(copy)));
        copy.gate = gate == null ? null : gate.copyFor(copy);
        return copy;
    }

    /** Gives it new dates, when the rules allow them. */
    Verdict reschedule(@Nullable Instant opens, @Nullable Instant closes, Instant now) {
        var wanted = times().with(opens, closes);
        var verdict = times().mayBecome(wanted, kind, now);
        if (verdict.isAllowed()) {
            opensAt = wanted.opensAt();
            closesAt = wanted.closesAt();
        }
        return verdict;
    }

    Verdict mayTake(StageTimes dates, Instant now) {
        return times().mayBecome(times().with(dates.opensAt(), dates.closesAt()), kind, now);
    }

    boolean hasTimes(StageTimes dates) {
        return times().equals(times().with(dates.opensAt(), dates.closesAt()));
    }

    void openNow(String reason, Instant now) {
        ChangePolicy.opening(stateAt(now)).orThrow();
        opensAt = now;
        if (times().isPastClosing(now)) {
            closesAt = null;
        }
        changedReason = reason;
    }

    void closeByHand(String reason, Instant now) {
        ChangePolicy.closing(kind, stateAt(now)).orThrow();
        close(reason, now);
    }

    void close(@Nullable String reason, Instant now) {
        closedAt = now;
        changedReason = reason;
    }

    /** Takes work again; a closing date that has passed is none any more. */
    void reopen(String reason, Instant now) {
        ChangePolicy.reopening(kind, stateAt(now), edition.hasBegunAfter(position, now))
                .orThrow();
        closedAt = null;
        if (times().isPastClosing(now)) {
            closesAt = null;
        }
        changedReason = reason;
    }

    /** Adds a criterion at the end of the rubric. */
    void weigh(String newName, BigDecimal weight) {
        var code = Order.freeCode(
                "kriteria", criteria.stream().map(Criterion::code).toList());
        int last = criteria.stream().mapToInt(Criterion::position).max().orElse(0);
        criteria.add(new Criterion(this, new CriterionView(0, last + 1, code, newName, null, weight)));
    }

    /** Notes that something of it changed, be it in its rubric or its gate alone, so that its version moves on. */
    void noteChange(Instant now) {
        changedAt = now;
    }

    /** Whether somebody opened or closed it by hand already, for the same reason, and it is still so. */
    boolean was(StageState become, String reason, Instant now) {
        return stateAt(now) == become && reason.equals(changedReason);
    }

    boolean hasReadings(@Nullable Integer wanted) {
        return Objects.equals(readings, wanted);
    }

    void changeJury(@Nullable Integer newReadings) {
        readings = newReadings;
    }

    StageState stateAt(Instant now) {
        return times().stateAt(kind, now);
    }

    private StageTimes times() {
        return new StageTimes(opensAt, closesAt, closedAt);
    }

    StageView view(Instant now) {
        return new StageView(
                id,
                edition.id(),
                edition.name(),
                position,
                kind,
                name,
                jury,
                readings,
                times(),
                stateAt(now),
                changedReason,
                criteria.stream().map(Criterion::view).toList(),
                gate == null ? null : gate.view());
    }

    long id() {
        return id;
    }

    int position() {
        return position;
    }

    StageKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    List<Criterion> criteria() {
        return criteria;
    }

    @Nullable
    Gate gate() {
        return gate;
    }

    Edition edition() {
        return edition;
    }

    int version() {
        return version;
    }
}
