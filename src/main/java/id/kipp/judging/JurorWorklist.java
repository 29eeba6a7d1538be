package id.kipp.judging;

import id.kipp.competition.EditionTermsService;
import id.kipp.competition.view.CriterionView;
import id.kipp.competition.view.StageView;
import id.kipp.institution.InstitutionDirectory;
import id.kipp.judging.pact.PactGate;
import id.kipp.judging.view.BlindSubmission;
import id.kipp.judging.view.DeskPlace;
import id.kipp.judging.view.MarkCard;
import id.kipp.judging.view.WorklistOrder;
import id.kipp.judging.view.WorklistRow;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.submission.SubmissionDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A juror's own desk: what is to be read, and each submission as a juror may know it. */
@ApplicationScoped
public class JurorWorklist {
    /** A stage on the desk, and the edition to which it belongs. */
    public record JurorStage(StageView stage, String edition) {}

    private final JudgingRepository judging;
    private final SubmissionDirectory submissions;
    private final InstitutionDirectory institutions;
    private final EditionTermsService terms;
    private final PactGate pact;
    private final CurrentActor current;

    @Inject
    public JurorWorklist(
            JudgingRepository judging,
            SubmissionDirectory submissions,
            InstitutionDirectory institutions,
            EditionTermsService terms,
            PactGate pact,
            CurrentActor current) {
        this.judging = judging;
        this.submissions = submissions;
        this.institutions = institutions;
        this.terms = terms;
        this.pact = pact;
        this.current = current;
    }

    /** The stages in which the juror has anything to read, newest first. */
    @RequiresPermission(Permission.SCORE)
    @Transactional
    public List<JurorStage> stages() {
        var ids = new HashSet<>(judging.stagesOf(current.get().id()));
        return terms.all().stream()
                .flatMap(edition -> edition.stages().stream()
                        .filter(stage -> ids.contains(stage.id()))
                        .map(stage -> new JurorStage(stage, edition.name())))
                .toList();
    }

    /** The juror's submissions of a stage in the juror's own random order; none before the edition's pact is signed. */
    @RequiresPermission(Permission.SCORE)
    @Transactional
    public WorklistOrder worklist(long stageId) {
        var assignments = judging.worklist(stageId, current.get().id());
        if (!assignments.isEmpty()
                && !pact.isOpen(terms.stage(stageId).editionId(), current.get().id())) {
            return new WorklistOrder(List.of());
        }
        var titles = submissions.byIds(
                assignments.stream().map(Assignment::submissionId).toList());
        var scores = judging.scoresOf(assignments.stream().map(Assignment::id).toList());
        var bookmarked = new HashSet<>(judging.bookmarked(stageId, current.get().id()));
        var criteria = assignments.isEmpty()
                ? List.<CriterionView>of()
                : terms.stage(stageId).criteria();
        return new WorklistOrder(IntStream.range(0, assignments.size())
                .mapToObj(i -> {
                    var assignment = assignments.get(i);
                    var submission = titles.get(assignment.submissionId());
                    var card = scores.getOrDefault(assignment.id(), Map.of());
                    return new WorklistRow(
                            assignment.id(),
                            i + 1,
                            submission == null ? "" : submission.code(),
                            submission == null ? "" : submission.title(),
                            Scorecard.total(criteria, card).orElse(null),
                            !card.isEmpty(),
                            assignment.isConfirmed(),
                            bookmarked.contains(assignment.id()));
                })
                .toList());
    }

    /** The stage of an assignment on the own desk. */
    @RequiresPermission(Permission.SCORE)
    @Transactional
    public long stageOf(long assignmentId) {
        return mine(assignmentId).stageId();
    }

    /** The juror's marks of one submission as they stand. */
    @RequiresPermission(Permission.SCORE)
    @Transactional
    public MarkCard card(long assignmentId) {
        var assignment = mine(assignmentId);
        var stage = terms.stage(assignment.stageId());
        return new MarkCard(
                assignment.version(),
                criteria(stage, judging.scores(assignmentId)),
                assignment.comment(),
                stage.isAccepting());
    }

    /** One submission to read and score. */
    @RequiresPermission(Permission.SCORE)
    @Transactional
    public BlindSubmission read(long assignmentId) {
        var assignment = mine(assignmentId);
        var submission = submissions.whole(assignment.submissionId());
        var edition = terms.terms(submission.row().editionId());
        var stage = edition.stage(assignment.stageId()).orElseThrow(() -> new NotFoundException("stage"));
        var scores = judging.scores(assignmentId);
        var desk = judging.desk(stage.id(), current.get().id());
        return new BlindSubmission(
                assignmentId,
                assignment.version(),
                submission.row().code(),
                submission.row().title(),
                institutions.names(submission.row().institutionId(), null).institution(),
                submission.generalData().startedOn(),
                BlindSubmission.sections(edition.questions(), submission.answers()),
                submission.documents(),
                criteria(stage, scores),
                assignment.comment(),
                assignment.isConfirmed(),
                stage.isAccepting(),
                desk.getOrDefault(assignmentId, false),
                DeskPlace.of(List.copyOf(desk.keySet()), assignmentId));
    }

    private Assignment mine(long assignmentId) {
        var own = judging.find(assignmentId)
                .filter(a -> a.isAssignedTo(current.get().id()))
                .orElseThrow(() -> new NotFoundException("assignment " + assignmentId));
        pact.requireOpen(terms.stage(own.stageId()).editionId(), own.jurorId());
        return own;
    }

    private static List<BlindSubmission.MarkedCriterion> criteria(StageView stage, Map<Long, Score> scores) {
        return stage.criteria().stream()
                .map(criterion -> marked(criterion, scores.get(criterion.id())))
                .toList();
    }

    private static BlindSubmission.MarkedCriterion marked(CriterionView criterion, @Nullable Score score) {
        return new BlindSubmission.MarkedCriterion(
                criterion, score == null ? "" : mark(score.value()), score == null ? "" : score.comment());
    }

    private static String mark(@Nullable BigDecimal value) {
        // As the country writes it, and as it is typed.
        return value == null ? "" : value.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
