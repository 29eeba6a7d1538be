package id.kipp.judging.rules.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.judging.rules.assignment.AssignmentProblem.Bounds;
import id.kipp.kernel.Verdict.Refused;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PairChangesTest {
    private static final PairChanges STAGE = new PairChanges(
            Set.of("a", "b", "c"),
            Map.of("ani", new Bounds("ani", 1, 2), "budi", new Bounds("budi", 0, 9)),
            Set.of(new Pairing("a", "ani"), new Pairing("b", "budi"), new Pairing("c", "budi")),
            Set.of(new Pairing("b", "budi")),
            pair -> pair.equals(new Pairing("c", "ani")),
            1);

    @Test
    void whatBalancesOutIsAllowed() {
        assertThat(STAGE.judge(List.of(add(1, "a", "budi"), remove(2, "c", "budi"))))
                .hasSize(1);
        assertThat(STAGE.judge(List.of(remove(1, "c", "budi")))).isEmpty();
        assertThat(new PairChanges(STAGE.submissions(), STAGE.bounds(), STAGE.reading(), Set.of(), p -> false, 2)
                        .judge(List.of(add(1, "b", "ani"))))
                .isEmpty();
    }

    @Test
    void whatIsUnknownOrNamedTwiceIsNamedByLine() {
        assertThat(STAGE.judge(List.of(
                        add(2, "x", "ani"), add(3, "a", "nobody"), remove(4, "c", "budi"), remove(5, "c", "budi"))))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        2L, refused("judging.pair.nosubmission", "x"),
                        3L, refused("judging.pair.nojuror", "nobody"),
                        5L, refused("judging.pair.twice", "c", "budi")));
    }

    @Test
    void conflictsReadingsAndConfirmedScoresStand() {
        assertThat(STAGE.judge(
                        List.of(add(1, "c", "ani"), add(2, "a", "ani"), remove(3, "b", "ani"), remove(4, "b", "budi"))))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        1L, refused("judging.pair.conflict", "c", "ani"),
                        2L, refused("judging.pair.again", "a", "ani"),
                        3L, refused("judging.pair.notreading", "b", "ani"),
                        4L, refused("judging.pair.confirmed", "b", "budi")));
    }

    @Test
    void whoeverReadsAndIsNoJurorAnyMoreOnlyGives() {
        var left = new PairChanges(
                STAGE.submissions(), Map.of(), STAGE.reading(), STAGE.confirmed(), pair -> false, STAGE.wanted());
        assertThat(left.judge(List.of(remove(1, "a", "ani")))).isEmpty();
        assertThat(left.judge(List.of(add(1, "b", "ani"), remove(2, "c", "ani"))))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(1L, refused("judging.pair.nojuror", "ani"), 2L, refused("judging.pair.nojuror", "ani")));
    }

    @Test
    void boundsAreThoseOfTheEnd() {
        assertThat(STAGE.judge(List.of(remove(1, "a", "ani")))).containsValue(refused("judging.pair.least", "ani", 1));
        assertThat(STAGE.judge(List.of(add(1, "b", "ani")))).containsValue(refused("judging.pair.enough", "b", 1));
        var full = new PairChanges(
                STAGE.submissions(),
                Map.of("ani", new Bounds("ani", 0, 1)),
                STAGE.reading(),
                Set.of(),
                pair -> false,
                9);
        assertThat(full.judge(List.of(add(1, "b", "ani")))).containsValue(refused("judging.pair.full", "ani", 1));
    }

    @Test
    void whatIsOutsideTheBoundsAlreadyMayBeExchanged() {
        var under = new PairChanges(
                STAGE.submissions(),
                Map.of(
                        "ani",
                        new Bounds("ani", 3, 9),
                        "budi",
                        new Bounds("budi", 0, 1),
                        "cici",
                        new Bounds("cici", 0, 9)),
                Set.of(
                        new Pairing("a", "ani"),
                        new Pairing("a", "cici"),
                        new Pairing("b", "budi"),
                        new Pairing("c", "budi")),
                Set.of(),
                pair -> false,
                1);

        assertThat(under.judge(List.of(
                        remove(1, "a", "ani"), add(2, "c", "ani"), remove(3, "c", "budi"), add(4, "a", "budi"))))
                .isEmpty();
        assertThat(under.judge(List.of(remove(1, "a", "ani")))).containsValue(refused("judging.pair.least", "ani", 3));
        assertThat(under.judge(List.of(add(1, "a", "budi"), remove(2, "a", "cici"))))
                .containsValue(refused("judging.pair.full", "budi", 1));
    }

    private static PairChange add(long line, String submission, String juror) {
        return new PairChange(line, submission, juror, true);
    }

    private static PairChange remove(long line, String submission, String juror) {
        return new PairChange(line, submission, juror, false);
    }

    private static Refused refused(String key, Object... values) {
        return new Refused(key, List.of(values));
    }
}
