package id.kipp.judging.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.kipp.judging.rules.Panel;
import id.kipp.judging.rules.Reading;
import id.kipp.judging.rules.ranking.Ranking;
import id.kipp.judging.rules.ranking.RankingTerms;
import id.kipp.judging.view.StageAgreement.JurorSeverity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StageAgreementTest {
    /** Shrout and Fleiss 1979; the effects of the four jurors are those of domain/judging. */
    private static final int[][] SHROUT_FLEISS = {
        {9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}
    };

    @Test
    void theMostSevereStandsFirstUnderTheNameOfThePerson() {
        var jurors = StageAgreement.of(ranking(readings()), Map.of("j2", "Penilai Kedua (contoh)"))
                .jurors();

        assertThat(jurors).extracting(JurorSeverity::juror).containsExactly("Penilai Kedua (contoh)", "j3", "j4", "j1");
        var severest = jurors.get(0);
        assertThat(severest.effect()).isCloseTo(-2.704062, within(1e-4));
        assertThat(severest.standardError()).isPositive();
        assertThat(severest.readings()).isEqualTo(6);
        assertThat(severest.mean()).isCloseTo(2.5, within(1e-9));
    }

    @Test
    void withoutAModelWhoScoresLowStandsFirst() {
        var jurors = StageAgreement.of(ranking(List.of(new Reading("1", "a", 70), new Reading("2", "b", 60))), Map.of())
                .jurors();

        assertThat(jurors).extracting(JurorSeverity::juror).containsExactly("b", "a");
        assertThat(jurors).allSatisfy(juror -> assertThat(juror.effect()).isNull());
    }

    private static Ranking ranking(List<Reading> readings) {
        var panel = Panel.of(readings);
        return Ranking.of(panel, RankingTerms.of(panel, 2, 1));
    }

    private static List<Reading> readings() {
        var readings = new ArrayList<Reading>();
        for (int submission = 0; submission < SHROUT_FLEISS.length; submission++) {
            for (int juror = 0; juror < SHROUT_FLEISS[submission].length; juror++) {
                readings.add(new Reading("s" + submission, "j" + (juror + 1), SHROUT_FLEISS[submission][juror]));
            }
        }
        return readings;
    }
}
