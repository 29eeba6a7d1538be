package id.kipp.award;

import id.kipp.award.rules.Traits;
import id.kipp.competition.view.GateView;
import id.kipp.competition.view.StageView;
import id.kipp.judging.ranking.RankingView;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What lies before the plenary.
 *
 * @param ranking the sealed ranking of the scoring stage before; none while that stage is not closed
 * @param panel the members of the panel, chair included
 * @param recorded the decision once it is recorded
 * @param traits what each ranked submission adds to the composition
 * @param out who is out of the room for which submission
 */
public record PlenarySheet(
        StageView stage,
        GateView gate,
        Optional<RankingView> ranking,
        List<Member> panel,
        Optional<PlenaryView> recorded,
        Map<Long, Traits> traits,
        List<SatOut> out) {

    /** A panel member. */
    public record Member(long accountId, String name) {}

    public PlenarySheet {
        panel = List.copyOf(panel);
        traits = Map.copyOf(traits);
        out = List.copyOf(out);
    }
}
