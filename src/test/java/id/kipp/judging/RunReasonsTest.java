package id.kipp.judging;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.kernel.Verdict;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunReasonsTest {
    @Test
    void whatIsWrittenIsReadAgainWhateverStandsInIt() {
        var reasons = List.of(
                new Verdict.Refused("judging.assignment.entry-short", List.of("2016|0001", "3", "\"dua\"\n|")),
                new Verdict.Refused("judging.assignment.no-jurors", List.of()));

        assertThat(RunReasons.read(RunReasons.written(reasons))).isEqualTo(reasons);
    }

    @Test
    void numbersComeBackAsTexts() {
        var written =
                RunReasons.written(List.of(new Verdict.Refused("judging.assignment.entry-short", List.of("A", 3, 2L))));

        assertThat(written).isEqualTo("[[\"judging.assignment.entry-short\",\"A\",\"3\",\"2\"]]");
        assertThat(RunReasons.read(written).get(0).values()).isEqualTo(List.of("A", "3", "2"));
    }

    @Test
    void manyNamesAreKeptWhole() {
        var names = String.join(", ", Collections.nCopies(200, "evaluator"));
        var reasons = List.of(new Verdict.Refused("judging.assignment.group-full", List.of(names, "9", "3")));

        assertThat(RunReasons.read(RunReasons.written(reasons))).isEqualTo(reasons);
    }

    @Test
    void whatTheFirstVersionWroteIsStillRead() {
        assertThat(RunReasons.readLines("judging.assignment.entry-short|2016-0001|3|2\njudging.assignment.broken"))
                .containsExactly(
                        new Verdict.Refused("judging.assignment.entry-short", List.of("2016-0001", "3", "2")),
                        new Verdict.Refused("judging.assignment.broken", List.of()));
    }
}
