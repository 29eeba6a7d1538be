package id.kipp.judging.rules.ranking;

import static id.kipp.judging.rules.Panels.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.kipp.judging.rules.Panel;
import id.kipp.judging.rules.Panels;
import id.kipp.judging.rules.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static final Ranking INCOMPLETE = ranking(Panels.incomplete(), 5, 2016);

    @Test
    void aSubmissionWithSevereJurorsComesBackIntoTheTopFive() {
        assertThat(INCOMPLETE.submissions().stream()
                        .filter(submission -> submission.rawRank() <= 5)
                        .map(RankedSubmission::submission))
                .containsExactlyInAnyOrder("1", "2", "6", "4", "5");
        assertThat(INCOMPLETE.submissions().stream().limit(5).map(RankedSubmission::submission))
                .containsExactly("1", "2", "4", "3", "8");
    }

    /** Two million draws by NumPy from the inverse of the full mixed model equations. */
    @Test
    void probabilitiesOfTheTopAgreeWithTwoMillionDrawsFromTheFullEquations() {
        assertThat(inPanelOrder(Standing::probabilityTop))
                .containsExactly(
                        new double[] {
                            .87700, .87145, .56410, .77186, .40569, .46899, .09120, .56355, .30126, .07299, .00716,
                            .00121, .00245, .00032, .00076
                        },
                        within(.004));
    }

    @Test
    void expectedRanksAgreeWithTheFullEquations() {
        assertThat(inPanelOrder(Standing::expectedRank))
                .containsExactly(
                        new double[] {
                            2.930563, 2.987652, 5.167365, 3.806657, 6.12912, 5.738999, 8.891773, 5.167365, 6.829506,
                            9.193472, 11.567636, 12.798548, 12.321215, 13.453501, 13.01663
                        },
                        within(1e-5));
    }

    @Test
    void intervalsReachTwoStandardErrorsToEitherSide() {
        var standing = standing(INCOMPLETE, "1");

        assertThat(standing.adjusted()).isCloseTo(4.868896, within(1e-5));
        assertThat(standing.standardError()).isCloseTo(.444549, within(1e-5));
        assertThat(standing.low()).isCloseTo(3.997596, within(1e-5));
        assertThat(standing.high()).isCloseTo(5.740196, within(1e-5));
        assertThat(standing.effect()).isCloseTo(.891118, within(1e-5));
    }

    @Test
    void submissionsThatAreAlikeTieInEveryFigure() {
        assertThat(standing(INCOMPLETE, "3"))
                .usingRecursiveComparison()
                .withEqualsForType((a, b) -> Math.abs(a - b) < 1e-9, Double.class)
                .isEqualTo(standing(INCOMPLETE, "8"));
        assertThat(standing(INCOMPLETE, "3").rank()).isEqualTo(4);
        assertThat(standing(INCOMPLETE, "6").rank()).isEqualTo(6);
        assertThat(standing(INCOMPLETE, "3").probabilityTop())
                .isEqualTo(standing(INCOMPLETE, "8").probabilityTop());
    }

    @Test
    void theOrderOfTheReadingsChangesNothing() {
        var shuffled = new ArrayList<>(Panels.incomplete());
        Collections.shuffle(shuffled, new Random(5));

        assertThat(ranking(shuffled, 5, 2016).submissions()).isEqualTo(INCOMPLETE.submissions());
    }

    @Test
    void anotherSeedChangesOnlyTheDrawnProbabilities() {
        var other = ranking(Panels.incomplete(), 5, 2017);

        assertThat(other.submissions()).isNotEqualTo(INCOMPLETE.submissions());
        assertThat(standing(other, "1").expectedRank())
                .isEqualTo(standing(INCOMPLETE, "1").expectedRank());
    }

    @Test
    void probabilitiesOfTheTopAddUpToItsPlaces() {
        for (var top = 1; top <= 15; top++) {
            var sum = Ranking.of(INCOMPLETE.panel(), new RankingTerms(top, 1, 2000)).submissions().stream()
                    .mapToDouble(
                            submission -> submission.standing().orElseThrow().probabilityTop())
                    .sum();

            assertThat(sum).isCloseTo(top, within(1e-9));
        }
    }

    @Test
    void aGateForMoreThanAllLetsAllThrough() {
        assertThat(standing(ranking(Panels.incomplete(), 99, 1), "14").probabilityTop())
                .isEqualTo(1);
    }

    @Test
    void pairProbabilitiesAreThoseOfTheFullEquations() {
        assertThat(INCOMPLETE.probabilityAbove("1", "2").result().orElseThrow()).isCloseTo(.508240, within(1e-5));
        assertThat(INCOMPLETE.probabilityAbove("4", "6").result().orElseThrow()).isCloseTo(.710166, within(1e-5));
        assertThat(INCOMPLETE.probabilityAbove("6", "4").result().orElseThrow()).isCloseTo(1 - .710166, within(1e-5));
        assertThat(INCOMPLETE.probabilityAbove("6", "6").result()).contains(.5);
    }

    @Test
    void pairsWithUnknownSubmissionsAreDeniedByName() {
        assertThat(INCOMPLETE.probabilityAbove("1", "x").reasons().get(0).values())
                .containsExactly("x");
        assertThat(INCOMPLETE.probabilityAbove("y", "1").reasons().get(0).values())
                .containsExactly("y");
        assertThat(INCOMPLETE.submission("x")).isEmpty();
    }

    @Test
    void theGreyZoneLiesBetweenSurelyInAndSurelyOut() {
        assertThat(INCOMPLETE.greyZone().stream().map(RankedSubmission::submission))
                .containsExactly("1", "2", "4", "3", "8", "6", "5", "9");
    }

    @Test
    void theBoundsOfTheGreyZoneAreNotGrey() {
        assertThat(standing(.1).isGrey()).isFalse();
        assertThat(standing(.9).isGrey()).isFalse();
        assertThat(standing(.11).isGrey()).isTrue();
        assertThat(standing(.89).isGrey()).isTrue();
    }

    @Test
    void theNextReadingGoesWhereInAndOutAreMostAlike() {
        assertThat(INCOMPLETE.nextReadings(3).stream().map(RankedSubmission::submission))
                .containsExactly("6", "3", "8");
    }

    @Test
    void withoutAModelTheRawMeansRankAndNothingElseIsClaimed() {
        var split = ranking(List.of(reading(1, 1, 5), reading(1, 2, 7), reading(2, 3, 8), reading(2, 4, 9)), 1, 1);

        assertThat(split.submissions())
                .containsExactly(
                        new RankedSubmission("2", 2, 8.5, 1, Optional.empty()),
                        new RankedSubmission("1", 2, 6, 2, Optional.empty()));
        assertThat(split.greyZone()).isEmpty();
        assertThat(split.nextReadings(5)).isEmpty();
        assertThat(split.probabilityAbove("1", "2").reasons().get(0).key()).isEqualTo("judging.severity.disconnected");
    }

    @Test
    void submissionsThatNothingTellsApartHaveEvenChances() {
        var alike = ranking(Panels.complete(new int[][] {{7, 7}, {7, 7}, {7, 7}, {7, 7}}), 1, 1);

        assertThat(alike.submissions()).allSatisfy(submission -> {
            var standing = submission.standing().orElseThrow();
            assertThat(standing).isEqualTo(new Standing(1, 0, 7, 0, 7, 7, 2.5, .25));
        });
        assertThat(standing(ranking(Panels.complete(new int[][] {{7, 7}, {7, 7}}), 9, 1), "1")
                        .probabilityTop())
                .isEqualTo(1);
    }

    @Test
    void asksForAGateAndEnoughDraws() {
        assertThatThrownBy(() -> new RankingTerms(0, 1, 20_000)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RankingTerms(1, 1, 999)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new RankingTerms(1, 1, 1000).draws()).isEqualTo(1000);
    }

    @Test
    void drawsMoreOftenForASmallPanelAndNeverLessThanTwentyThousandTimes() {
        assertThat(RankingTerms.of(Panel.of(Panels.incomplete()), 5, 1).draws()).isEqualTo(200_000);
        assertThat(RankingTerms.of(Panel.of(List.of()), 5, 1).draws()).isEqualTo(200_000);
        assertThat(RankingTerms.of(panel(500), 5, 1).draws()).isEqualTo(40_000);
        assertThat(RankingTerms.of(panel(700), 5, 1).draws()).isEqualTo(28_000);
        assertThat(RankingTerms.of(panel(2000), 5, 1).draws()).isEqualTo(20_000);
    }

    private static Panel panel(int submissions) {
        var readings = new ArrayList<Reading>();
        for (var i = 0; i < submissions; i++) {
            readings.add(reading(i, 1, i));
        }
        return Panel.of(readings);
    }

    private static Ranking ranking(List<Reading> readings, int top, long seed) {
        var panel = Panel.of(readings);
        return Ranking.of(panel, RankingTerms.of(panel, top, seed));
    }

    private static Standing standing(Ranking ranking, String submission) {
        return ranking.submission(submission).orElseThrow().standing().orElseThrow();
    }

    private static Standing standing(double probability) {
        return new Standing(1, 0, 0, 0, 0, 0, 1, probability);
    }

    private static double[] inPanelOrder(ToDoubleFunction<Standing> figure) {
        return INCOMPLETE.panel().submissions().stream()
                .mapToDouble(submission -> figure.applyAsDouble(standing(INCOMPLETE, submission)))
                .toArray();
    }
}
