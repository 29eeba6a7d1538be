package id.kipp.judging.ranking;

import id.kipp.account.AccountRow;
import id.kipp.account.PeopleDirectory;
import id.kipp.competition.view.StageView;
import id.kipp.judging.EntrantService;
import id.kipp.judging.rules.Reading;
import id.kipp.judging.rules.ranking.Ranking;
import id.kipp.judging.rules.ranking.Standing;
import id.kipp.judging.rules.score.RawRanking;
import id.kipp.judging.rules.score.RawStanding;
import id.kipp.kernel.Sha256;
import id.kipp.kernel.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Ranks the scores of a stage that are the sealed ones. */
@ApplicationScoped
class SealedScores {
    /**
     * How the submissions of a stage rank.
     *
     * @param adjusted the standings without the severity of jurors, by the submission's id; empty where the design allows none
     * @param unread submissions without a single score
     * @param unadjusted why there are no adjusted standings; empty when there are
     */
    record Ranked(
            List<RawStanding> standings,
            Map<String, Standing> adjusted,
            List<Long> unread,
            List<Verdict.Refused> unadjusted) {}

    /** A ranking in memory: what it was worked out from, and when its marks were last held against the seal. */
    private record Kept(String mark, StageView stage, String sealed, Ranked ranked, long checkedAt) {
        Kept checkedNow() {
            return new Kept(mark, stage, sealed, ranked, System.nanoTime());
        }
    }

    private final SealRepository seals;
    private final Adjustment adjustment;
    private final EntrantService entrants;
    private final PeopleDirectory people;
    private final SealSettings settings;
    private final Map<Long, Kept> kept = new ConcurrentHashMap<>();

    @Inject
    SealedScores(
            SealRepository seals,
            Adjustment adjustment,
            EntrantService entrants,
            PeopleDirectory people,
            SealSettings settings) {
        this.seals = seals;
        this.adjustment = adjustment;
        this.entrants = entrants;
        this.people = people;
        this.settings = settings;
    }

    /**
     * To be looked at: what was checked and worked out before is shown again for as long as nobody saved or withdrew a mark.
     * Marks that were changed behind the portal's back are found by {@link #checkShown}.
     */
    Ranked toRead(StageView stage, int line, SnapshotView snapshot) {
        var mark = Sha256.ofParts(List.of(
                snapshot.sha256(),
                stage.criteria().toString(),
                Integer.toString(line),
                Long.toString(seals.changes(stage.id()))));
        var known = kept.get(stage.id());
        if (known == null || !known.mark().equals(mark)) {
            known = new Kept(mark, stage, snapshot.sha256(), toDecideOn(stage, line, snapshot), System.nanoTime());
            kept.put(stage.id(), known);
        }
        return known.ranked();
    }

    /**
     * Holds every mark of the rankings that are shown from memory against its seal, unless that was done lately. One that is
     * broken is forgotten, so that the next reader is refused; the failure is the last thing, for the log.
     */
    void checkShown() {
        var broken = new ArrayList<SealBroken>();
        kept.values().stream().filter(this::isDue).forEach(shown -> {
            try {
                Seal.verify(shown.stage(), seals.lines(shown.stage().id()), shown.sealed());
                kept.replace(shown.stage().id(), shown, shown.checkedNow());
            } catch (SealBroken incident) {
                kept.remove(shown.stage().id(), shown);
                broken.add(incident);
            }
        });
        broken.stream().findFirst().ifPresent(incident -> {
            throw incident;
        });
    }

    private boolean isDue(Kept shown) {
        return System.nanoTime() - shown.checkedAt() >= settings.pause().toNanos();
    }

    /** To be decided on: every mark is read and held against the seal. */
    Ranked toDecideOn(StageView stage, int line, SnapshotView snapshot) {
        var lines = seals.lines(stage.id());
        Seal.verify(stage, lines, snapshot.sha256());
        var scorecards = Scorecards.of(stage, lines);
        var adjusted = adjustment
                .of(snapshot.sha256(), line, () -> readings(scorecards, lines))
                .standings();
        var scores = scorecards.bySubmission();
        return new Ranked(
                RawRanking.of(scores, line),
                adjusted.result().orElse(Map.of()),
                entrants.of(stage).stream()
                        .filter(submission -> !scores.containsKey(submission))
                        .toList(),
                adjusted.reasons());
    }

    /** The model behind the adjusted standings; no other than that of the ranking that was shown. */
    Ranking model(StageView stage, int line, SnapshotView snapshot) {
        return adjustment
                .of(snapshot.sha256(), line, () -> {
                    var lines = seals.lines(stage.id());
                    Seal.verify(stage, lines, snapshot.sha256());
                    return readings(Scorecards.of(stage, lines), lines);
                })
                .ranking();
    }

    /** A reason why there is no adjustment may name jurors: by their user names, since names may be shared. */
    private List<Reading> readings(Scorecards scorecards, List<ScoreLine> lines) {
        var jurors = people.byIds(lines.stream().map(ScoreLine::jurorId).collect(Collectors.toSet()));
        return scorecards.readings(id ->
                Optional.ofNullable(jurors.get(id)).map(AccountRow::username).orElse(Objects.toString(id)));
    }
}
