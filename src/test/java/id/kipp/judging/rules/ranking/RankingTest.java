package id.kipp.judging.rules.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.kipp.judging.rules.Panel;
import id.kipp.judging.rules.Panels;
import org.junit.jupiter.api.Test;

class RankingTest {
    private final Ranking incomplete = Ranking.of(Panel.of(Panels.incomplete()), new RankingTerms(5, 2016));

    @Test
    void anEntryWithSevereJurorsComesBackIntoTheTopFive() {
        assertThat(incomplete.entries().stream()
                        .filter(entry -> entry.rawRank() <= 5)
                        .map(RankedEntry::entry))
                .containsExactlyInAnyOrder("1", "2", "6", "4", "5");
        assertThat(incomplete.entries().stream().limit(5).map(RankedEntry::entry))
                .containsExactly("1", "2", "4", "3", "8");
    }

    @Test
    void probabilitiesOfTheTopAddUpToItsPlaces() {
        var sum = incomplete.entries().stream()
                .mapToDouble(entry -> entry.standing().orElseThrow().probabilityTop())
                .sum();

        assertThat(sum).isCloseTo(5, within(1e-9));
    }

    @Test
    void expectedRanksAddUpToThoseOfAllPlaces() {
        var sum = incomplete.entries().stream()
                .mapToDouble(entry -> entry.standing().orElseThrow().expectedRank())
                .sum();

        assertThat(sum).isCloseTo(15 * 16 / 2.0, within(1e-9));
    }
}
