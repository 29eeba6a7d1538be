package id.kipp.judging.rules.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RawRankingTest {

    @Test
    void ranksByTheMeanAndNeverByTheSum() {
        var ranking = RawRanking.of(scores(1, "80 80", 2, "70 70 70", 3, "90"), 0);

        assertThat(ranking)
                .extracting(RawStanding::submissionId, RawStanding::rank, RawStanding::mean, RawStanding::readings)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3L, 1, new BigDecimal("90.0000"), 1),
                        org.assertj.core.groups.Tuple.tuple(1L, 2, new BigDecimal("80.0000"), 2),
                        org.assertj.core.groups.Tuple.tuple(2L, 3, new BigDecimal("70.0000"), 3));
    }

    @Test
    void tellsTheSampleStandardDeviationAndTheScoresInOrder() {
        var standing = RawRanking.of(scores(1, "6 1 3 2"), 0).get(0);

        assertThat(standing.spread()).isEqualByComparingTo("2.1602");
        assertThat(standing.scores()).extracting(BigDecimal::intValue).containsExactly(1, 2, 3, 6);
        assertThat(RawRanking.of(scores(1, "6"), 0).get(0).spread()).isEqualByComparingTo("0");
    }

    @Test
    void tiesShareTheBestPlaceAndTheNextPlaceIsLeftOut() {
        var ranking = RawRanking.of(scores(1, "80", 2, "90", 3, "80", 4, "70"), 0);

        assertThat(ranking).extracting(RawStanding::submissionId).containsExactly(2L, 1L, 3L, 4L);
        assertThat(ranking).extracting(RawStanding::rank).containsExactly(1, 2, 2, 4);
    }

    @Test
    void aTieAcrossTheLineIsMarkedWholeAndNothingElseIs() {
        var ranking = RawRanking.of(scores(1, "90", 2, "80", 3, "80", 4, "80", 5, "70"), 3);

        assertThat(ranking).extracting(RawStanding::tiedAtLine).containsExactly(false, true, true, true, false);
    }

    @Test
    void aTieBesideTheLineIsNotAtIt() {
        assertThat(RawRanking.of(scores(1, "90", 2, "80", 3, "80", 4, "70"), 3)).noneMatch(RawStanding::tiedAtLine);
    }

    @Test
    void withoutALineInsideTheRankingNothingIsTiedAtIt() {
        var tied = scores(1, "80", 2, "80");

        assertThat(RawRanking.of(tied, 0)).noneMatch(RawStanding::tiedAtLine);
        assertThat(RawRanking.of(tied, 2)).noneMatch(RawStanding::tiedAtLine);
    }

    @Test
    void aSubmissionThatNobodyScoredHasNoPlace() {
        assertThat(RawRanking.of(scores(1, "", 2, "50"), 0))
                .extracting(RawStanding::submissionId)
                .containsExactly(2L);
    }

    @Test
    void theOrderOfTheInputDoesNotMatter() {
        assertThat(RawRanking.of(scores(3, "80", 1, "80"), 1)).isEqualTo(RawRanking.of(scores(1, "80", 3, "80"), 1));
    }

    private static Map<Long, List<BigDecimal>> scores(Object... pairs) {
        var scores = new LinkedHashMap<Long, List<BigDecimal>>();
        for (int i = 0; i < pairs.length; i += 2) {
            var text = pairs[i + 1].toString();
            var values = text.isEmpty()
                    ? List.<BigDecimal>of()
                    : Arrays.stream(text.split(" ")).map(BigDecimal::new).toList();
            scores.put(((Integer) pairs[i]).longValue(), values);
        }
        return scores;
    }
}
