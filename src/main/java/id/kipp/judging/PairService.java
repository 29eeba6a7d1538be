package id.kipp.judging;

import id.kipp.competition.EditionTermsService;
import id.kipp.competition.StageLock;
import id.kipp.competition.rules.StageKind;
import id.kipp.judging.conflict.Withdrawal;
import id.kipp.judging.event.PairsChanged;
import id.kipp.judging.jury.DealField;
import id.kipp.judging.jury.DealFields;
import id.kipp.judging.jury.StageJuror;
import id.kipp.judging.rules.assignment.AssignmentProblem.Bounds;
import id.kipp.judging.rules.assignment.PairChange;
import id.kipp.judging.rules.assignment.PairChanges;
import id.kipp.judging.rules.assignment.Pairing;
import id.kipp.kernel.RefusedRowsException;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.Verdict.Refused;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.kernel.event.DomainEvent;
import id.kipp.submission.view.SubmissionRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The secretariat changes by hand who reads what in a stage that is not closed: one pair, or a whole list, all or none. */
@ApplicationScoped
public class PairService {
    /** The stage as changes are judged in it, and its rows by pair, withdrawn or not. */
    private record Ground(DealField field, Map<Pairing, Assignment> rows) {
        PairChanges rules(String absent) {
            var ids = field.jurors().stream().collect(Collectors.toMap(one -> one.username(), one -> one.id()));
            var submissions =
                    field.submissions().stream().collect(Collectors.toMap(SubmissionRow::code, SubmissionRow::id));
            var all = field.submissions().size();
            var readings = field.stage().readings();
            return new PairChanges(
                    submissions.keySet(),
                    field.jurors().stream()
                            .map(juror -> new Bounds(
                                    juror.username(),
                                    juror.username().equals(absent)
                                            ? 0
                                            : juror.bounds().least(),
                                    juror.bounds().most(all)))
                            .collect(Collectors.toMap(Bounds::juror, Function.identity())),
                    pairs(false),
                    pairs(true),
                    pair -> field.conflicts()
                            .between(
                                    Objects.requireNonNull(ids.get(pair.juror())),
                                    Objects.requireNonNull(submissions.get(pair.submission())))
                            .isPresent(),
                    readings == null ? field.jurors().size() : readings);
        }

        private Set<Pairing> pairs(boolean confirmed) {
            return rows.entrySet().stream()
                    .filter(row -> !row.getValue().isWithdrawn())
                    .filter(row -> !confirmed || row.getValue().isConfirmed())
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }
    }

    private final JudgingRepository judging;
    private final AssignmentRepository assignments;
    private final DealFields fields;
    private final EditionTermsService terms;
    private final StageLock stageLock;
    private final Event<DomainEvent> events;

    @Inject
    public PairService(
            JudgingRepository judging,
            AssignmentRepository assignments,
            DealFields fields,
            EditionTermsService terms,
            StageLock stageLock,
            Event<DomainEvent> events) {
        this.judging = judging;
        this.assignments = assignments;
        this.fields = fields;
        this.terms = terms;
        this.stageLock = stageLock;
        this.events = events;
    }

    /** Why lines could not be carried out as things stand; nothing is changed. */
    @RequiresPermission(Permission.ASSIGN)
    @Transactional
    public SortedMap<Long, Refused> check(long stageId, List<PairChange> changes) {
        var stage = terms.stage(stageId, StageKind.SCORING);
        return ground(fields.of(stage), judging.rowsOf(stageId)).rules("").judge(changes);
    }

    /** Carries them out, all or none; what is in the way is named by its line. */
    @RequiresPermission(Permission.ASSIGN)
    @Transactional
    public void apply(long stageId, List<PairChange> changes) {
        carryOut(stageId, changes, "");
    }

    /** The same for what an absent juror leaves, who then may have less than the least of the bounds. */
    @RequiresPermission(Permission.ASSIGN)
    @Transactional
    public void handOver(long stageId, String absent, List<PairChange> changes) {
        carryOut(stageId, changes, absent);
    }

    private void carryOut(long stageId, List<PairChange> changes, String absent) {
        terms.stage(stageId, StageKind.SCORING);
        if (changes.isEmpty()) {
            throw new RuleViolationException("judging.pair.nothing");
        }
        judging.lockRowsOf(stageId);
        var entered = stageLock.lockInAnyState(stageId);
        if (entered.stage().isOver()) {
            throw new RuleViolationException("judging.pair.over");
        }
        if (!assignments.running(Optional.of(stageId)).isEmpty()) {
            throw new RuleViolationException("judging.assignment.runs");
        }
        var ground = ground(fields.of(entered.stage()), judging.rowsAgain(stageId));
        var refused = ground.rules(absent).judge(changes);
        if (!refused.isEmpty()) {
            throw new RefusedRowsException(refused.entrySet().stream()
                    .map(line -> new RefusedRowsException.Row(
                            line.getKey().toString(),
                            line.getValue().key(),
                            line.getValue().values()))
                    .toList());
        }
        changes.stream()
                .filter(change -> !change.add())
                .forEach(change -> remove(
                        ground,
                        change,
                        change.juror().equals(absent) ? Withdrawal.HANDED_OVER : Withdrawal.REMOVED,
                        entered.at()));
        changes.stream().filter(PairChange::add).forEach(change -> add(ground, change, entered.at()));
        judging.flush();
        events.fire(new PairsChanged(
                stageId, told(changes, true), told(changes, false), readers(stageId, ground, changes), entered.at()));
    }

    private void remove(Ground ground, PairChange change, String why, Instant now) {
        var reading = Objects.requireNonNull(ground.rows().get(new Pairing(change.submission(), change.juror())));
        if (reading.isPublished()) {
            reading.withdraw(why, now);
            judging.flushMarks(reading);
        } else {
            assignments.drop(reading);
        }
    }

    private void add(Ground ground, PairChange change, Instant now) {
        var known = ground.rows().get(new Pairing(change.submission(), change.juror()));
        if (known != null) {
            known.reinstate();
            judging.flushMarks(known);
            return;
        }
        var stageId = ground.field().stage().id();
        var juror = ground.field().jurors().stream()
                .filter(one -> one.username().equals(change.juror()))
                .findFirst()
                .orElseThrow();
        var submission = ground.field().submissions().stream()
                .filter(one -> one.code().equals(change.submission()))
                .findFirst()
                .orElseThrow();
        var place = judging.lastPlace(stageId, juror.id()) + 1;
        var reading = new Assignment(stageId, submission.id(), juror.id(), place);
        if (judging.isPublished(stageId)) {
            reading.publish(place, now);
        }
        judging.add(reading);
    }

    private static Ground ground(DealField field, List<Assignment> rows) {
        var codes = field.submissions().stream().collect(Collectors.toMap(SubmissionRow::id, SubmissionRow::code));
        var names = field.everybody().stream().collect(Collectors.toMap(one -> one.id(), one -> one.username()));
        var byPair = new HashMap<Pairing, Assignment>();
        rows.forEach(row -> byPair.put(
                new Pairing(
                        codes.getOrDefault(row.submissionId(), "#" + row.submissionId()),
                        names.getOrDefault(row.jurorId(), "#" + row.jurorId())),
                row));
        return new Ground(field, byPair);
    }

    /** Whom to tell: nobody while nothing lies on a desk. */
    private Set<Long> readers(long stageId, Ground ground, List<PairChange> changes) {
        if (!judging.isPublished(stageId)) {
            return Set.of();
        }
        var added =
                changes.stream().filter(PairChange::add).map(PairChange::juror).collect(Collectors.toSet());
        return ground.field().jurors().stream()
                .filter(juror -> added.contains(juror.username()))
                .map(StageJuror::id)
                .collect(Collectors.toSet());
    }

    private static List<String> told(List<PairChange> changes, boolean added) {
        return changes.stream()
                .filter(change -> change.add() == added)
                .map(change -> change.submission() + " " + change.juror())
                .toList();
    }
}
