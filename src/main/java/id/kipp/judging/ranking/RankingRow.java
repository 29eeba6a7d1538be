package id.kipp.judging.ranking;

import id.kipp.institution.InstitutionView;
import id.kipp.judging.rules.ranking.Standing;
import id.kipp.judging.rules.score.RawStanding;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ranking: the submission and where it stands by its raw mean.
 *
 * @param place from 1, in the order of the whole ranking; ties have places of their own
 * @param home the institution that it comes from
 * @param adjusted where it stands once the severity of its jurors is taken out; none where the design allows no such thing
 * @param groupId the group of the edition that it takes part in; none where it chose none
 */
public record RankingRow(
        int place,
        RawStanding standing,
        @Nullable Standing adjusted,
        String code,
        String title,
        InstitutionView home,
        @Nullable Long groupId,
        @Nullable Long categoryId) {

    /** Neither surely above nor surely below the line. */
    public boolean isGrey() {
        return adjusted != null && adjusted.isGrey();
    }

    public String institution() {
        return home.name();
    }

    /** How likely it is truly among the best, in whole percent and never as certain; nothing where that cannot be said. */
    public @Nullable String chance() {
        if (adjusted == null) {
            return null;
        }
        var percent = Math.round(100 * adjusted.probabilityTop());
        return percent >= 100 ? "> 99" : percent <= 0 ? "< 1" : Long.toString(percent);
    }
}
