package id.kipp.judging;

import id.kipp.competition.EditionView;
import id.kipp.competition.StageView;
import id.kipp.competition.TermsService;
import id.kipp.competition.rules.StageKind;
import id.kipp.institution.InstitutionDirectory;
import id.kipp.judging.rules.score.Mark;
import id.kipp.judging.rules.score.RawRanking;
import id.kipp.judging.rules.score.WeightedScore;
import id.kipp.kernel.Demands;
import id.kipp.kernel.NotFound;
import id.kipp.kernel.Permission;
import id.kipp.submission.SubmissionDirectory;
import id.kipp.submission.SubmissionRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The ranking of a stage that is closed; while a stage runs there is none. */
@ApplicationScoped
public class RankingService {
    private final JudgingRepository judging;
    private final SubmissionDirectory submissions;
    private final InstitutionDirectory institutions;
    private final TermsService terms;

    @Inject
    public RankingService(
            JudgingRepository judging,
            SubmissionDirectory submissions,
            InstitutionDirectory institutions,
            TermsService terms) {
        this.judging = judging;
        this.submissions = submissions;
        this.institutions = institutions;
        this.terms = terms;
    }

    /** The stage as it stands. */
    @Demands({Permission.SEE_RANKING, Permission.DECIDE})
    @Transactional
    public StageView stage(long stageId) {
        return terms.stage(stageId);
    }

    /** Raw means, readings, spread, and ties at the line of the gate that follows. */
    @Demands({Permission.SEE_RANKING, Permission.DECIDE})
    @Transactional
    public RankingView ranking(long stageId) {
        var snapshot = judging.snapshot(stageId).orElseThrow(() -> new NotFound("ranking of stage " + stageId));
        var stage = terms.stage(stageId);
        var gate = gateAfter(terms.terms(stage.editionId()), stage);
        var line = gate.map(g -> g.size()).orElse(0);
        var standings = RawRanking.of(weighted(stage), line);
        var entries = submissions.byIds(standings.stream().map(s -> s.entryId()).toList());
        var names = institutions.byIds(
                entries.values().stream().map(SubmissionRow::institutionId).collect(Collectors.toSet()));
        var rows = standings.stream()
                .map(standing -> {
                    var entry = entries.get(standing.entryId());
                    if (entry == null) {
                        throw new NotFound("entry " + standing.entryId());
                    }
                    var institution = names.get(entry.institutionId());
                    return new RankingRow(
                            standing,
                            entry.code(),
                            entry.title(),
                            institution == null ? "" : institution.name(),
                            entry.institutionId());
                })
                .toList();
        return new RankingView(stageId, stage.name(), gate.map(g -> g.name()).orElse(""), line, snapshot, rows);
    }

    private static java.util.Optional<id.kipp.competition.GateView> gateAfter(EditionView edition, StageView stage) {
        return edition.stages().stream()
                .filter(s -> s.kind() == StageKind.PLENARY && s.position() > stage.position())
                .findFirst()
                .flatMap(StageView::findGate);
    }

    private Map<Long, List<BigDecimal>> weighted(StageView stage) {
        Map<Long, BigDecimal> weights = new HashMap<>();
        stage.criteria().forEach(criterion -> weights.put(criterion.id(), criterion.weight()));
        var cards = new LinkedHashMap<Long, Map<Long, Map<Long, Mark>>>();
        judging.lines(stage.id())
                .forEach(line -> cards.computeIfAbsent(line.submissionId(), s -> new LinkedHashMap<>())
                        .computeIfAbsent(line.jurorId(), j -> new HashMap<>())
                        .put(line.criterionId(), new Mark(line.value())));
        var scores = new LinkedHashMap<Long, List<BigDecimal>>();
        cards.forEach((entry, byJuror) -> {
            var values = new ArrayList<BigDecimal>();
            byJuror.values().forEach(marks -> WeightedScore.of(weights, marks).ifPresent(values::add));
            scores.put(entry, values);
        });
        return scores;
    }
}
