package id.kipp.award.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.award.rules.GateDecision.Deviation;
import id.kipp.kernel.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GateDecisionTest {
    private static final List<Placed> CLEAR = List.of(placed(1, 1), placed(2, 2), placed(3, 3), placed(4, 4));

    @Test
    void nobodyIsTakenFromAnEmptyRanking() {
        assertThat(new GateDecision(List.of(), 2, Set.of(), Map.of()).judge())
                .isEqualTo(Verdict.refused("award.plenary.empty"));
    }

    @Test
    void theRankingItselfNeedsNoReason() {
        var decision = new GateDecision(CLEAR, 2, Set.of(1L, 2L), Map.of());

        assertThat(decision.judge()).isEqualTo(Verdict.allowed());
        assertThat(decision.deviations()).isEmpty();
    }

    @Test
    void liftingOneOverAnotherNeedsAReasonForBoth() {
        var choice = Set.of(1L, 4L);

        assertThat(new GateDecision(CLEAR, 2, choice, Map.of(4L, "wilayah 3T")).judge())
                .isEqualTo(Verdict.refused("award.plenary.unexplained", 1L));
        var explained = new GateDecision(CLEAR, 2, choice, Map.of(4L, "wilayah 3T", 2L, "sudah dua kali menang"));
        assertThat(explained.judge()).isEqualTo(Verdict.allowed());
        assertThat(explained.deviations())
                .containsExactly(Map.entry(2L, Deviation.LEFT_OUT), Map.entry(4L, Deviation.LIFTED));
    }

    @Test
    void everyMissingReasonIsNamedWhateverElseIsWrong() {
        var decision = new GateDecision(CLEAR, 2, Set.of(3L, 4L, 1L), Map.of(3L, "wilayah 3T"));

        assertThat(decision.unexplained()).containsExactly(2L, 4L);
        assertThat(decision.judgeChoice()).isEqualTo(Verdict.refused("award.plenary.count", 3, 2));
    }

    @Test
    void whoIsTakenOutOfATieAcrossTheLineNeedsAReason() {
        var tied = List.of(placed(1, 1), new Placed(2, 2, true), new Placed(3, 2, true));

        assertThat(new GateDecision(tied, 2, Set.of(1L, 3L), Map.of()).judge())
                .isEqualTo(Verdict.refused("award.plenary.unexplained", 1L));
        var explained = new GateDecision(tied, 2, Set.of(1L, 3L), Map.of(3L, "undian tercatat"));
        assertThat(explained.judge()).isEqualTo(Verdict.allowed());
        assertThat(explained.deviations()).containsExactly(Map.entry(3L, Deviation.TIE_DECIDED));
    }

    @Test
    void aBlankReasonIsNone() {
        assertThat(new GateDecision(CLEAR, 1, Set.of(2L), Map.of(1L, "  ", 2L, "alasan")).judge())
                .isEqualTo(Verdict.refused("award.plenary.unexplained", 1L));
    }

    @Test
    void asManyAsTheGateLetsThroughOrAllWhenThereAreFewer() {
        assertThat(new GateDecision(CLEAR, 2, Set.of(1L), Map.of()).judge())
                .isEqualTo(Verdict.refused("award.plenary.count", 1, 2));
        assertThat(new GateDecision(CLEAR, 99, Set.of(1L, 2L, 3L, 4L), Map.of()).judge())
                .isEqualTo(Verdict.allowed());
    }

    @Test
    void onlyWhatWasRankedCanBeTaken() {
        assertThat(new GateDecision(CLEAR, 2, Set.of(1L, 9L), Map.of()).judge())
                .isEqualTo(Verdict.refused("award.plenary.unknown"));
    }

    @Test
    void aPlenaryNeedsMoreThanHalfOfThePanel() {
        var present = new Attendance(1, "Panelis Contoh 01", true, "");
        var recused = new Attendance(2, "Panelis Contoh 02", true, "pernah membina pengusul");
        var absent = new Attendance(3, "Panelis Contoh 03", false, "");

        var third = new Attendance(4, "Ketua Contoh", true, " ");

        assertThat(Quorum.judge(List.of(present, third, absent), Set.of(1L, 4L, 3L), 50))
                .isEqualTo(Verdict.allowed());
        assertThat(Quorum.judge(List.of(present, recused), Set.of(1L, 2L), 50))
                .isEqualTo(Verdict.refused("award.plenary.quorum", 1L, 2));
        assertThat(Quorum.judge(List.of(present, recused, absent), Set.of(1L, 2L, 3L), 50)
                        .isAllowed())
                .isFalse();
    }

    @Test
    void anEditionMayAskForMoreOfThePanel() {
        var seats = List.of(
                new Attendance(1, "Panelis Contoh 01", true, ""),
                new Attendance(2, "Panelis Contoh 02", true, ""),
                new Attendance(3, "Panelis Contoh 03", false, ""));

        assertThat(Quorum.judge(seats, Set.of(1L, 2L, 3L), 66)).isEqualTo(Verdict.allowed());
        assertThat(Quorum.judge(seats, Set.of(1L, 2L, 3L), 67))
                .isEqualTo(Verdict.refused("award.plenary.quorum.percent", 2L, 3, 67));
    }

    @Test
    void whoHasAConflictDoesNotCountForThatSubmission() {
        var seats = List.of(
                new Attendance(1, "Panelis Contoh 01", true, ""),
                new Attendance(2, "Panelis Contoh 02", true, ""),
                new Attendance(3, "Panelis Contoh 03", false, ""));
        Map<Long, Set<Long>> out = Map.of(10L, Set.of(1L), 11L, Set.of(3L), 12L, Set.of(1L, 2L, 3L), 9L, Set.of(2L));

        assertThat(Quorum.missed(seats, Set.of(8L, 9L, 10L, 11L, 12L), out, 50)).containsExactly(9L, 10L, 12L);
        assertThat(Quorum.missed(seats, Set.of(8L, 10L, 11L), out, 49)).isEmpty();
    }

    @Test
    void anAttendanceListOfAnotherPanelIsWrittenAnew() {
        var present = new Attendance(1, "Panelis Contoh 01", true, "");

        assertThat(Quorum.judge(List.of(present), Set.of(1L, 5L), 50))
                .isEqualTo(Verdict.refused("award.plenary.panelchanged"));
        assertThat(Quorum.judge(List.of(present), Set.of(), 50))
                .isEqualTo(Verdict.refused("award.plenary.panelchanged"));
    }

    private static Placed placed(long submission, int rank) {
        return new Placed(submission, rank, false);
    }
}
