package id.kipp.judging.ranking;

import id.kipp.judging.rules.ranking.Standing;
import id.kipp.judging.rules.score.RawStanding;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ranking: the submission and where it stands by its raw mean.
 *
 * @param adjusted where it stands once the severity of its jurors is taken out; none where the design allows no such thing
 */
public record RankingRow(
        RawStanding standing, @Nullable Standing adjusted, String code, String title, String institution) {

    /** How likely it is truly among the best, in whole percent; empty where that cannot be said. */
    public @Nullable Long chance() {
        return adjusted == null ? null : Math.round(100 * adjusted.probabilityTop());
    }
}
