package id.kipp.judging.ranking;

import id.kipp.competition.view.GateView;
import id.kipp.competition.view.StageView;
import id.kipp.judging.ranking.RankedNames.Named;
import id.kipp.judging.ranking.SealedScores.Ranked;
import id.kipp.judging.ranking.SealedStages.SealedStage;
import id.kipp.judging.rules.score.RawStanding;
import id.kipp.judging.view.RankingFilter;
import id.kipp.kernel.Page;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The ranking of a stage that is closed; while a stage runs there is none. */
@ApplicationScoped
public class RankingService {
    private final SealedStages stages;
    private final RankedNames names;

    @Inject
    public RankingService(SealedStages stages, RankedNames names) {
        this.stages = stages;
        this.names = names;
    }

    /** The stage as it stands. */
    @RequiresPermission({Permission.SEE_RANKING, Permission.DECIDE})
    @Transactional
    public StageView stage(long stageId) {
        return stages.stage(stageId);
    }

    /**
     * One page: raw means, readings, spread, and ties at the line of the gate that follows; beside them the adjusted
     * standings. The scores are those that were sealed, or there is no ranking. Who looks at some only sees them in the places
     * that they have among all.
     */
    @RequiresPermission({Permission.SEE_RANKING, Permission.DECIDE})
    @Transactional
    public RankingView page(long stageId, RankingFilter filter, int page, int size) {
        return view(stages.toRead(stageId), filter, page, size);
    }

    /** The whole ranking, to be decided on: every stored mark is held against the seal. */
    @RequiresPermission(Permission.DECIDE)
    @Transactional
    public RankingView whole(long stageId) {
        return view(stages.toDecideOn(stageId), RankingFilter.ALL, 1, Integer.MAX_VALUE);
    }

    private RankingView view(SealedStage sealed, RankingFilter filter, int page, int size) {
        var all = sealed.ranked().standings();
        var places = IntStream.range(0, all.size());
        // Names of all are asked for only when rows are chosen by them.
        var named = filter.isAll() ? Map.<Long, Named>of() : names(all, List.of());
        var chosen = filter.isAll()
                ? places.boxed().toList()
                : places.filter(place -> isTaken(
                                filter,
                                RankedNames.required(named, all.get(place).submissionId())))
                        .boxed()
                        .toList();
        var shown = Page.of(chosen, page, size);
        var called = names(
                shown.items().stream().map(all::get).toList(), sealed.ranked().unread());
        return new RankingView(
                sealed.stage().id(),
                sealed.stage().name(),
                sealed.gate().map(GateView::name).orElse(""),
                sealed.line(),
                sealed.snapshot(),
                all.stream().anyMatch(RawStanding::tiedAtLine),
                shown.map(place -> row(place + 1, all.get(place), sealed.ranked(), called)),
                sealed.ranked().unread().stream()
                        .map(id -> RankedNames.required(called, id))
                        .map(submission -> new RankingView.Unread(
                                submission.code(),
                                submission.title(),
                                submission.institution().name()))
                        .toList(),
                sealed.ranked().unadjusted());
    }

    private static boolean isTaken(RankingFilter filter, Named submission) {
        var home = submission.institution();
        return filter.takes(
                submission.code(),
                submission.title(),
                home.name(),
                home.kind(),
                home.province(),
                submission.submission().categoryId());
    }

    private static RankingRow row(int place, RawStanding standing, Ranked ranked, Map<Long, Named> called) {
        var submission = RankedNames.required(called, standing.submissionId());
        return new RankingRow(
                place,
                standing,
                ranked.adjusted().get(Long.toString(standing.submissionId())),
                submission.code(),
                submission.title(),
                submission.institution(),
                submission.submission().groupId(),
                submission.submission().categoryId());
    }

    private Map<Long, Named> names(List<RawStanding> standings, List<Long> unread) {
        return names.of(Stream.concat(standings.stream().map(RawStanding::submissionId), unread.stream())
                .toList());
    }
}
