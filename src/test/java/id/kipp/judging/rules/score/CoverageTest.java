package id.kipp.judging.rules.score;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.judging.rules.score.Coverage.Readings;
import id.kipp.kernel.Verdict;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final List<Long> ENTRANTS = List.of(1L, 2L, 3L);

    @Test
    void countsWhatIsInAgainstWhatTheStageAsksForEachSubmission() {
        var coverage = Coverage.of(
                ENTRANTS, Map.of(1L, new Readings(2, 2), 2L, new Readings(2, 1), 3L, new Readings(2, 0)), 2);

        assertThat(coverage).isEqualTo(new Coverage(3, 6, 3, 6, 0));
        assertThat(coverage.missing()).isEqualTo(3);
        assertThat(coverage.percent()).isEqualTo(50);
    }

    @Test
    void aSubmissionThatLostItsReadersIsMissingAndNotForgotten() {
        var coverage = Coverage.of(ENTRANTS, Map.of(1L, new Readings(2, 2), 2L, new Readings(1, 1)), 2);

        assertThat(coverage).isEqualTo(new Coverage(3, 3, 3, 6, 2));
        assertThat(coverage.missing()).isEqualTo(3);
    }

    @Test
    void aReaderMoreThanAskedForIsWaitedForAsWell() {
        assertThat(Coverage.of(List.of(1L), Map.of(1L, new Readings(3, 2)), 2).missing())
                .isEqualTo(1);
    }

    @Test
    void readingsOfWhatTheStageDoesNotJudgeDoNotCount() {
        assertThat(Coverage.of(List.of(), Map.of(9L, new Readings(2, 2)), 2)).isEqualTo(new Coverage(0, 0, 0, 0, 0));
        assertThat(new Coverage(0, 0, 0, 0, 0).percent()).isZero();
    }

    @Test
    void aStageClosesWhenAllIsInOrForAReason() {
        var complete = new Coverage(5, 10, 10, 10, 0);
        var incomplete = new Coverage(5, 9, 7, 10, 1);

        assertThat(Closing.judge(complete, false)).isEqualTo(Verdict.allowed());
        assertThat(Closing.judge(incomplete, true)).isEqualTo(Verdict.allowed());
        assertThat(Closing.judge(incomplete, false)).isEqualTo(Verdict.refused("judging.closing.missing", 3));
        assertThat(Closing.judge(new Coverage(5, 0, 0, 10, 5), true))
                .isEqualTo(Verdict.refused("judging.closing.nothing"));
    }
}
