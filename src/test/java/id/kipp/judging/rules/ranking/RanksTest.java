package id.kipp.judging.rules.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RanksTest {

    @Test
    void tiesShareAPlaceAndLeaveTheNextOneOut() {
        assertThat(Ranks.of(new double[] {70, 80, 80, 60, 80})).containsExactly(4, 1, 1, 5, 1);
    }

    @Test
    void roundingOfTheMachineIsATie() {
        assertThat(Ranks.of(new double[] {100, 100 + 5e-8, 100 - 5e-7})).containsExactly(1, 1, 3);
        assertThat(Ranks.of(new double[] {-100, -100 + 5e-8, -100 - 5e-7})).containsExactly(1, 1, 3);
    }

    @Test
    void nothingIsRankedWhereNothingIs() {
        assertThat(Ranks.of(new double[0])).isEmpty();
    }

    @Test
    void selectsTheValueThatSoManyReach() {
        for (var rank = 1; rank <= 7; rank++) {
            var values = new double[] {3, 9, 4, 4, 1, 7, 2, 99, 99};

            assertThat(Shortlist.largest(values, 7, rank)).isEqualTo(new double[] {9, 7, 4, 4, 3, 2, 1}[rank - 1]);
        }
    }
}
