package id.kipp.judging.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.competition.rules.Jury;
import id.kipp.competition.rules.StageKind;
import id.kipp.competition.rules.StageState;
import id.kipp.competition.rules.StageTimes;
import id.kipp.competition.view.CriterionView;
import id.kipp.competition.view.StageView;
import id.kipp.judging.rules.Reading;
import id.kipp.kernel.Sha256;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SealTest {
    private static final List<ScoreLine> SCORES = List.of(
            line(11, 1, 1, "80"),
            line(11, 1, 2, "60.50"),
            line(11, 2, 1, "70"),
            line(11, 2, 2, "70"),
            line(12, 1, 1, "90"));
    private static final String SEALED = Sha256.ofText(SnapshotText.of(stage("30"), SCORES));

    /** A seal as version 0.1 stored it: whatever changes here, it must verify. */
    @Test
    void aSealOfTheFirstVersionStillStands() {
        var stored = "c6ede0d72be3e8262d03de2674a401f843def700d329ddfb5f9f4ca8828e3236";

        assertThat(SnapshotText.of(stage("30"), SCORES)).isEqualTo("""
                        stage 3
                        criterion 1 baru 30
                        criterion 2 dampak 90
                        mark 11 1 1 80
                        mark 11 1 2 60.5
                        mark 11 2 1 70
                        mark 11 2 2 70
                        mark 12 1 1 90
                        """);
        assertThatCode(() -> Seal.verify(stage("30"), SCORES, stored)).doesNotThrowAnyException();
    }

    @Test
    void theSameScoresStandUnderTheSameSealHoweverTheyAreWritten() {
        assertThatCode(() -> Seal.verify(stage("30.00"), SCORES, SEALED)).doesNotThrowAnyException();
    }

    @Test
    void aScoreThatWasChangedBreaksTheSeal() {
        var changed = List.of(line(11, 1, 1, "81"), SCORES.get(1), SCORES.get(2), SCORES.get(3), SCORES.get(4));

        assertThatThrownBy(() -> Seal.verify(stage("30"), changed, SEALED)).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> Seal.verify(stage("30"), SCORES.subList(0, 4), SEALED))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void aWeightThatWasChangedBreaksTheSeal() {
        assertThatThrownBy(() -> Seal.verify(stage("31"), SCORES, SEALED)).isInstanceOf(SealBroken.class);
    }

    @Test
    void onlyWholeCardsCount() {
        var cards = Scorecards.of(stage("30"), SCORES);

        assertThat(cards.bySubmission())
                .isEqualTo(Map.of(11L, List.of(new BigDecimal("65.3750"), new BigDecimal("70.0000"))));
        assertThat(cards.readings(juror -> "juri" + juror))
                .containsExactly(new Reading("11", "juri1", 65.375), new Reading("11", "juri2", 70));
    }

    private static ScoreLine line(long submission, long juror, long criterion, String mark) {
        return new ScoreLine(submission, juror, criterion, new BigDecimal(mark));
    }

    private static StageView stage(String weight) {
        return new StageView(
                3,
                1,
                "KIPP 2026",
                3,
                StageKind.SCORING,
                "Penilaian proposal",
                Jury.EVALUATOR,
                2,
                new StageTimes(null, null, null),
                StageState.CLOSED,
                null,
                List.of(
                        new CriterionView(1, 1, "baru", "Kebaruan", "", new BigDecimal(weight)),
                        new CriterionView(2, 2, "dampak", "Dampak", "", new BigDecimal("90"))),
                null);
    }
}
