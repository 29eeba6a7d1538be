package id.kipp.judging;

import id.kipp.account.PeopleDirectory;
import id.kipp.competition.EditionTermsService;
import id.kipp.competition.StageLock;
import id.kipp.competition.rules.StageKind;
import id.kipp.competition.view.StageView;
import id.kipp.institution.InstitutionDirectory;
import id.kipp.institution.InstitutionView;
import id.kipp.judging.event.JurorAdded;
import id.kipp.judging.jury.DealFields;
import id.kipp.judging.rules.assignment.AssignmentProblem.Bounds;
import id.kipp.judging.rules.assignment.SubstituteJuror;
import id.kipp.judging.rules.conflict.ConflictKind;
import id.kipp.judging.rules.score.Coverage.Readings;
import id.kipp.judging.view.JurorShortage;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.kernel.event.DomainEvent;
import id.kipp.submission.SubmissionDirectory;
import id.kipp.submission.view.SubmissionRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The secretariat finds another juror for a submission that lost one to a conflict of interest. */
@ApplicationScoped
public class SubstituteJurorService {
    private final JudgingRepository judging;
    private final AssignmentRepository assignments;
    private final DealFields fields;
    private final EntrantService entrants;
    private final SubmissionDirectory submissions;
    private final InstitutionDirectory institutions;
    private final PeopleDirectory people;
    private final EditionTermsService terms;
    private final StageLock stageLock;
    private final Event<DomainEvent> events;

    @Inject
    public SubstituteJurorService(
            JudgingRepository judging,
            AssignmentRepository assignments,
            DealFields fields,
            EntrantService entrants,
            SubmissionDirectory submissions,
            InstitutionDirectory institutions,
            PeopleDirectory people,
            EditionTermsService terms,
            StageLock stageLock,
            Event<DomainEvent> events) {
        this.judging = judging;
        this.assignments = assignments;
        this.fields = fields;
        this.entrants = entrants;
        this.submissions = submissions;
        this.institutions = institutions;
        this.people = people;
        this.terms = terms;
        this.stageLock = stageLock;
        this.events = events;
    }

    /** Submissions with fewer jurors than the stage asks for, who could read them, and who stepped back from what. */
    @RequiresPermission(Permission.ASSIGN)
    @Transactional
    public JurorShortage shortage(long stageId) {
        var stage = terms.stage(stageId, StageKind.SCORING);
        var readings = judging.readings(stageId);
        int wanted = StageCoverage.wanted(stage);
        var lacking = judging.isPublished(stageId)
                ? entrants.of(stage).stream()
                        .filter(submission -> jurors(readings, submission) < wanted)
                        .toList()
                : List.<Long>of();
        var withdrawn = judging.withdrawn(stageId);
        var shown = new ArrayList<>(lacking);
        withdrawn.forEach(reading -> shown.add(reading.submissionId()));
        var rows = submissions.byIds(shown);
        var back = withdrawn.stream()
                .filter(reading -> lacking.contains(reading.submissionId()))
                .map(Assignment::jurorId)
                .collect(Collectors.toSet());
        return new JurorShortage(
                stage, wanted, lacking(lacking, rows, readings), candidates(stage, back), steppedBack(withdrawn, rows));
    }

    /** Puts a submission on the desk of one more juror; a juror who had stepped back from it gets it back. */
    @RequiresPermission(Permission.ASSIGN)
    @Transactional
    public void add(long stageId, long submissionId, long jurorId) {
        var own = judging.lockReading(stageId, submissionId, jurorId);
        var entered = stageLock.lockExclusive(stageId);
        var stage = entered.stage();
        if (!judging.isPublished(stageId) || !entrants.of(stage).contains(submissionId)) {
            throw new NotFoundException("submission " + submissionId + " in stage " + stageId);
        }
        var submission =
                submissions.byIds(List.of(submissionId)).values().iterator().next();
        var juror = fields.jurors(stage).stream()
                .filter(one -> one.id() == jurorId)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("juror " + jurorId));
        SubstituteJuror.judge(
                        fields.among(stage, List.of(juror), List.of(submission))
                                .between(jurorId, submissionId)
                                .filter(kind -> kind != ConflictKind.DECLARED
                                        || !own.map(Assignment::isWithdrawn).orElse(false)),
                        own.filter(reading -> !reading.isWithdrawn()).isPresent(),
                        jurors(judging.readings(stageId), submissionId),
                        StageCoverage.wanted(stage),
                        assignments.loads(stageId).getOrDefault(jurorId, 0L),
                        new Bounds(
                                juror.username(),
                                juror.bounds().least(),
                                juror.bounds().most(entrants.of(stage).size())))
                .orThrow();
        own.ifPresentOrElse(this::reinstate, () -> {
            var reading = new Assignment(stageId, submissionId, jurorId, 0);
            reading.publish(judging.lastPlace(stageId, jurorId) + 1, entered.at());
            judging.add(reading);
        });
        judging.flush();
        events.fire(new JurorAdded(stageId, submission.code(), juror.username(), juror.id()));
    }

    private void reinstate(Assignment reading) {
        reading.reinstate();
        judging.flushMarks(reading);
    }

    private static int jurors(Map<Long, Readings> readings, long submissionId) {
        return readings.getOrDefault(submissionId, Readings.NONE).assigned();
    }

    private List<JurorShortage.Lacking> lacking(
            List<Long> lacking, Map<Long, SubmissionRow> rows, Map<Long, Readings> readings) {
        var names = institutions.byIds(
                rows.values().stream().map(SubmissionRow::institutionId).collect(Collectors.toSet()));
        return lacking.stream()
                .map(rows::get)
                .map(submission -> new JurorShortage.Lacking(
                        submission.id(),
                        submission.code(),
                        submission.title(),
                        name(names, submission),
                        jurors(readings, submission.id())))
                .sorted(Comparator.comparing(JurorShortage.Lacking::code))
                .toList();
    }

    private static String name(Map<Long, InstitutionView> names, SubmissionRow submission) {
        var institution = names.get(submission.institutionId());
        return institution == null ? "" : institution.name();
    }

    private List<JurorShortage.Candidate> candidates(StageView stage, Set<Long> steppedBack) {
        var loads = assignments.loads(stage.id());
        return fields.jurors(stage).stream()
                .filter(juror -> !juror.bounds().isExceededBy(loads.getOrDefault(juror.id(), 0L) + 1))
                .map(juror -> new JurorShortage.Candidate(
                        juror.id(),
                        juror.account().name(),
                        loads.getOrDefault(juror.id(), 0L),
                        steppedBack.contains(juror.id())))
                .sorted(Comparator.comparing(JurorShortage.Candidate::steppedBack)
                        .thenComparing(JurorShortage.Candidate::load)
                        .thenComparing(JurorShortage.Candidate::name))
                .toList();
    }

    private List<JurorShortage.SteppedBack> steppedBack(List<Assignment> withdrawn, Map<Long, SubmissionRow> rows) {
        var names = people.byIds(withdrawn.stream().map(Assignment::jurorId).collect(Collectors.toSet()));
        return withdrawn.stream()
                .map(reading -> {
                    var submission = Objects.requireNonNull(rows.get(reading.submissionId()));
                    var juror = Objects.requireNonNull(names.get(reading.jurorId()));
                    return new JurorShortage.SteppedBack(
                            submission.code(),
                            submission.title(),
                            juror.name(),
                            reading.withdrawnReason(),
                            reading.isReasonAKey());
                })
                .toList();
    }
}
