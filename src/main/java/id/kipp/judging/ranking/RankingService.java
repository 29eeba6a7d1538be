package id.kipp.judging.ranking;

import id.kipp.competition.EditionTermsService;
import id.kipp.competition.rules.StageKind;
import id.kipp.competition.view.GateView;
import id.kipp.competition.view.StageView;
import id.kipp.institution.InstitutionDirectory;
import id.kipp.institution.InstitutionView;
import id.kipp.judging.ranking.SealedScores.Ranked;
import id.kipp.judging.rules.score.RawStanding;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.Page;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.submission.SubmissionDirectory;
import id.kipp.submission.view.SubmissionRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The ranking of a stage that is closed; while a stage runs there is none. */
@ApplicationScoped
public class RankingService {
    private final SealRepository seals;
    private final SealedScores sealed;
    private final SubmissionDirectory submissions;
    private final InstitutionDirectory institutions;
    private final EditionTermsService terms;

    @Inject
    public RankingService(
            SealRepository seals,
            SealedScores sealed,
            SubmissionDirectory submissions,
            InstitutionDirectory institutions,
            EditionTermsService terms) {
        this.seals = seals;
        this.sealed = sealed;
        this.submissions = submissions;
        this.institutions = institutions;
        this.terms = terms;
    }

    /** The stage as it stands. */
    @RequiresPermission({Permission.SEE_RANKING, Permission.DECIDE})
    @Transactional
    public StageView stage(long stageId) {
        return terms.stage(stageId, StageKind.SCORING);
    }

    /**
     * One page: raw means, readings, spread, and ties at the line of the gate that follows; beside them the adjusted
     * standings. The scores are those that were sealed, or there is no ranking.
     */
    @RequiresPermission({Permission.SEE_RANKING, Permission.DECIDE})
    @Transactional
    public RankingView page(long stageId, int page, int size) {
        var snapshot = snapshot(stageId);
        var stage = terms.stage(stageId, StageKind.SCORING);
        var gate = gateAfter(stage);
        return view(stage, gate, snapshot, sealed.toRead(stage, lineOf(gate), snapshot), page, size);
    }

    /** The whole ranking, to be decided on: every stored mark is held against the seal. */
    @RequiresPermission(Permission.DECIDE)
    @Transactional
    public RankingView whole(long stageId) {
        var snapshot = snapshot(stageId);
        var stage = terms.stage(stageId, StageKind.SCORING);
        var gate = gateAfter(stage);
        return view(stage, gate, snapshot, sealed.toDecideOn(stage, lineOf(gate), snapshot), 1, Integer.MAX_VALUE);
    }

    private SnapshotView snapshot(long stageId) {
        return seals.snapshot(stageId).orElseThrow(() -> new NotFoundException("ranking of stage " + stageId));
    }

    private static int lineOf(Optional<GateView> gate) {
        return gate.map(GateView::size).orElse(0);
    }

    private RankingView view(
            StageView stage, Optional<GateView> gate, SnapshotView snapshot, Ranked ranked, int page, int size) {
        var all = ranked.standings();
        var from = (int) Math.min(all.size(), (page - 1L) * size);
        var shown = all.subList(from, (int) Math.min(all.size(), (long) from + size));
        var submissions = submissions(shown, ranked.unread());
        var names = names(submissions.values());
        return new RankingView(
                stage.id(),
                stage.name(),
                gate.map(GateView::name).orElse(""),
                lineOf(gate),
                snapshot,
                all.stream().anyMatch(RawStanding::tiedAtLine),
                new Page<>(
                        shown.stream()
                                .map(standing ->
                                        row(standing, ranked, named(submissions, standing.submissionId()), names))
                                .toList(),
                        all.size(),
                        page,
                        size),
                ranked.unread().stream()
                        .map(id -> named(submissions, id))
                        .map(submission ->
                                new RankingView.Unread(submission.code(), submission.title(), names.apply(submission)))
                        .toList(),
                ranked.unadjusted());
    }

    private static RankingRow row(
            RawStanding standing, Ranked ranked, SubmissionRow submission, Function<SubmissionRow, String> names) {
        return new RankingRow(
                standing,
                ranked.adjusted().get(Long.toString(standing.submissionId())),
                submission.code(),
                submission.title(),
                names.apply(submission));
    }

    private Map<Long, SubmissionRow> submissions(List<RawStanding> standings, List<Long> unread) {
        var ids = standings.stream().map(RawStanding::submissionId).collect(Collectors.toSet());
        ids.addAll(unread);
        return submissions.byIds(ids);
    }

    private static SubmissionRow named(Map<Long, SubmissionRow> submissions, long id) {
        return Optional.ofNullable(submissions.get(id)).orElseThrow(() -> new NotFoundException("submission " + id));
    }

    private Function<SubmissionRow, String> names(Collection<SubmissionRow> submissions) {
        var found = institutions.byIds(
                submissions.stream().map(SubmissionRow::institutionId).collect(Collectors.toSet()));
        return submission -> Optional.ofNullable(found.get(submission.institutionId()))
                .map(InstitutionView::name)
                .orElse("");
    }

    private Optional<GateView> gateAfter(StageView stage) {
        return terms.terms(stage.editionId()).stages().stream()
                .filter(s -> s.kind() == StageKind.PLENARY && s.position() > stage.position())
                .findFirst()
                .flatMap(StageView::findGate);
    }
}
