package id.kipp.judging.ranking;

import id.kipp.account.AccountRow;
import id.kipp.account.PeopleDirectory;
import id.kipp.competition.EditionView;
import id.kipp.competition.GateView;
import id.kipp.competition.StageView;
import id.kipp.competition.TermsService;
import id.kipp.competition.rules.StageKind;
import id.kipp.institution.InstitutionDirectory;
import id.kipp.institution.InstitutionView;
import id.kipp.judging.EntrantService;
import id.kipp.judging.rules.Reading;
import id.kipp.judging.rules.score.RawRanking;
import id.kipp.judging.rules.score.RawStanding;
import id.kipp.kernel.Demands;
import id.kipp.kernel.NotFound;
import id.kipp.kernel.Permission;
import id.kipp.submission.SubmissionDirectory;
import id.kipp.submission.SubmissionRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The ranking of a stage that is closed; while a stage runs there is none. */
@ApplicationScoped
public class RankingService {
    private final SealRepository seals;
    private final EntrantService entrants;
    private final Adjustment adjustment;
    private final SubmissionDirectory submissions;
    private final InstitutionDirectory institutions;
    private final PeopleDirectory people;
    private final TermsService terms;

    @Inject
    public RankingService(
            SealRepository seals,
            EntrantService entrants,
            Adjustment adjustment,
            SubmissionDirectory submissions,
            InstitutionDirectory institutions,
            PeopleDirectory people,
            TermsService terms) {
        this.seals = seals;
        this.entrants = entrants;
        this.adjustment = adjustment;
        this.submissions = submissions;
        this.institutions = institutions;
        this.people = people;
        this.terms = terms;
    }

    /** The stage as it stands. */
    @Demands({Permission.SEE_RANKING, Permission.DECIDE})
    @Transactional
    public StageView stage(long stageId) {
        return terms.stage(stageId);
    }

    /**
     * Raw means, readings, spread, and ties at the line of the gate that follows; beside them the adjusted standings. The
     * scores are those that were sealed, or there is no ranking.
     */
    @Demands({Permission.SEE_RANKING, Permission.DECIDE})
    @Transactional
    public RankingView ranking(long stageId) {
        var snapshot = seals.snapshot(stageId).orElseThrow(() -> new NotFound("ranking of stage " + stageId));
        var stage = terms.stage(stageId);
        var lines = seals.lines(stageId);
        Seal.verify(stage, lines, snapshot.sha256());
        var gate = gateAfter(terms.terms(stage.editionId()), stage);
        var line = gate.map(GateView::size).orElse(0);
        var cards = Cards.of(stage, lines);
        var adjusted = adjustment.of(snapshot.sha256(), line, () -> readings(cards, lines));
        var standings = RawRanking.of(cards.byEntry(), line);
        var unread = entrants.of(stage).stream()
                .filter(entry -> !cards.byEntry().containsKey(entry))
                .toList();
        var entries = entries(standings, unread);
        var names = names(entries.values());
        var models = adjusted.result().orElse(Map.of());
        return new RankingView(
                stageId,
                stage.name(),
                gate.map(GateView::name).orElse(""),
                line,
                snapshot,
                standings.stream()
                        .map(standing -> {
                            var entry = named(entries, standing.entryId());
                            return new RankingRow(
                                    standing,
                                    models.get(Long.toString(standing.entryId())),
                                    entry.code(),
                                    entry.title(),
                                    names.apply(entry));
                        })
                        .toList(),
                unread.stream()
                        .map(id -> named(entries, id))
                        .map(entry -> new RankingView.Unread(entry.code(), entry.title(), names.apply(entry)))
                        .toList(),
                adjusted.reasons());
    }

    private Map<Long, SubmissionRow> entries(List<RawStanding> standings, List<Long> unread) {
        var ids = standings.stream().map(RawStanding::entryId).collect(Collectors.toSet());
        ids.addAll(unread);
        return submissions.byIds(ids);
    }

    private static SubmissionRow named(Map<Long, SubmissionRow> entries, long id) {
        return Optional.ofNullable(entries.get(id)).orElseThrow(() -> new NotFound("entry " + id));
    }

    private Function<SubmissionRow, String> names(Collection<SubmissionRow> entries) {
        var found = institutions.byIds(
                entries.stream().map(SubmissionRow::institutionId).collect(Collectors.toSet()));
        return entry -> Optional.ofNullable(found.get(entry.institutionId()))
                .map(InstitutionView::name)
                .orElse("");
    }

    /** A reason why there is no adjustment may name jurors: by their user names, since names may be shared. */
    private List<Reading> readings(Cards cards, List<ScoreLine> lines) {
        var jurors = people.byIds(lines.stream().map(ScoreLine::jurorId).collect(Collectors.toSet()));
        return cards.readings(id ->
                Optional.ofNullable(jurors.get(id)).map(AccountRow::username).orElse(Objects.toString(id)));
    }

    private static Optional<GateView> gateAfter(EditionView edition, StageView stage) {
        return edition.stages().stream()
                .filter(s -> s.kind() == StageKind.PLENARY && s.position() > stage.position())
                .findFirst()
                .flatMap(StageView::findGate);
    }
}
