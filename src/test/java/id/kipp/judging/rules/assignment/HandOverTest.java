package id.kipp.judging.rules.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.judging.rules.assignment.AssignmentProblem.Bounds;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HandOverTest {
    private static final List<Bounds> TWO = List.of(new Bounds("budi", 0, 9), new Bounds("ani", 0, 9));

    @Test
    void whoHasLeastGetsItAndWhatIsEqualFallsByName() {
        var plan = new HandOver(TWO, Set.of(), Map.of("ani", 1), pair -> false, pair -> false)
                .plan(List.of("c", "b", "a"));

        assertThat(plan.given()).containsExactly(pair("a", "budi"), pair("b", "ani"), pair("c", "budi"));
        assertThat(plan.left()).isEmpty();
    }

    @Test
    void knowingTheCategoryWeighsAsMuchAsOneSubmissionLess() {
        var hands = new HandOver(
                TWO,
                Set.of(),
                Map.of("ani", 2, "budi", 2),
                pair -> false,
                pair -> pair.juror().equals("budi"));

        assertThat(hands.plan(List.of("a", "b")).given()).containsExactly(pair("a", "budi"), pair("b", "ani"));
    }

    @Test
    void nobodyGetsAConflictOrAgainOrBeyondTheBound() {
        var bounds = List.of(new Bounds("ani", 0, 1), new Bounds("budi", 0, 9), new Bounds("cici", 0, 9));
        var plan = new HandOver(
                        bounds,
                        Set.of(pair("a", "budi")),
                        Map.of("ani", 1),
                        pair -> pair.juror().equals("cici"),
                        pair -> false)
                .plan(List.of("a", "b"));

        assertThat(plan.given()).containsExactly(pair("b", "budi"));
        assertThat(plan.left()).containsExactly("a");
    }

    private static Pairing pair(String submission, String juror) {
        return new Pairing(submission, juror);
    }
}
