package id.kipp.judging.rules.assignment;

import static id.kipp.judging.rules.assignment.Problems.PUBLISHED;
import static id.kipp.judging.rules.assignment.Problems.given;
import static id.kipp.judging.rules.assignment.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.kipp.judging.rules.assignment.Assignment.Load;
import id.kipp.judging.rules.assignment.AssignmentProblem.Bounds;
import id.kipp.judging.rules.assignment.AssignmentProblem.Demand;
import id.kipp.kernel.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssignmentTest {
    @Test
    void findsThePublishedOptimum() {
        var assignment = given(problem(PUBLISHED, new int[] {2, 1, 3}, 1, 2, Set.of()));

        assertThat(assignment.similarity()).isCloseTo(3.4, within(1e-9));
        assertThat(assignment.pairings())
                .containsExactly(
                        new Pairing("1", "2"),
                        new Pairing("1", "4"),
                        new Pairing("2", "4"),
                        new Pairing("3", "1"),
                        new Pairing("3", "2"),
                        new Pairing("3", "3"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void isAsGoodAsTryingEverythingInProblemsDrawnByLot(long lot) {
        var random = new Random(lot);
        var problem = Problems.any(random, 2 + random.nextInt(3), 2 + random.nextInt(3), random.nextBoolean());
        var best = new BruteForce(problem).best();

        var answer = Assignment.solve(problem, Progress.UNHEARD);

        assertThat(answer.reasons().isEmpty()).isEqualTo(best.isPresent());
        answer.result().ifPresent(found -> assertThat(found.optimum()).isCloseTo(best.getAsDouble(), within(1e-6)));
    }

    @Test
    void isAsGoodAsAGeneralFlowSolverInProblemsDrawnByLot() {
        var solved = 0;
        for (var lot = 1; lot <= 30; lot++) {
            var random = new Random(lot);
            var problem = Problems.any(random, 12 + random.nextInt(20), 4 + random.nextInt(4), false);
            var answer = Assignment.solve(problem, Progress.UNHEARD).result();
            if (answer.isPresent()) {
                assertThat(answer.get().optimum()).isCloseTo(GeneralFlow.optimum(problem), within(1e-6));
                solved++;
            }
        }
        assertThat(solved).isGreaterThan(5);
    }

    @Test
    void amongJurorsWhoFitAlikeTheLotDecides() {
        var alike = problem(new double[30][3], ones(30), 0, 30, Set.of());
        var free = new AssignmentProblem(alike.demands(), alike.bounds(), Map.of(), Set.of(), false, 1);

        assertThat(given(free).loads())
                .allSatisfy(load -> assertThat(load.submissions()).isBetween(1, 28));
    }

    @Test
    void amongSubmissionsThatCostTheSameTheLotDecidesWhichIsHandedOver() {
        var liking = new double[40][2];
        for (var row : liking) {
            row[0] = .5;
        }

        var handedOver = given(problem(liking, ones(40), 0, 40, Set.of())).pairings().stream()
                .filter(pairing -> pairing.juror().equals("2"))
                .mapToInt(pairing -> Integer.parseInt(pairing.submission()))
                .boxed()
                .toList();

        assertThat(handedOver)
                .hasSize(20)
                .anyMatch(submission -> submission <= 20)
                .anyMatch(submission -> submission > 20);
    }

    @Test
    void namesEverySubmissionThatNobodyMayRead() {
        var conflicts = new HashSet<Pairing>();
        for (var submission : List.of("1", "2", "3")) {
            for (var juror : List.of("1", "2", "3", "4")) {
                conflicts.add(new Pairing(submission, juror));
            }
        }

        var answer = Assignment.solve(problem(PUBLISHED, new int[] {2, 1, 3}, 0, 2, conflicts), Progress.UNHEARD);

        assertThat(answer.reasons())
                .containsExactly(
                        refused("judging.assignment.entry-short", "1", 2, 0L),
                        refused("judging.assignment.entry-short", "2", 1, 0L),
                        refused("judging.assignment.entry-short", "3", 3, 0L));
    }

    @Test
    void saysWhichNumbersCannotBeMet() {
        assertThat(reasons(problem(PUBLISHED, new int[] {2, 1, 3}, 0, 1, Set.of())))
                .containsExactly(refused("judging.assignment.too-little-room", 6, 4L));
        assertThat(reasons(problem(PUBLISHED, new int[] {2, 1, 3}, 2, 3, Set.of())))
                .containsExactly(refused("judging.assignment.too-little-work", 6, 8L));
        assertThat(reasons(problem(PUBLISHED, new int[] {1, 0, 5}, 0, 9, Set.of())))
                .containsExactly(refused("judging.assignment.entry-short", "3", 5, 4L));
        assertThat(reasons(problem(
                        PUBLISHED, new int[] {2, 0, 3}, 1, 2, Set.of(new Pairing("3", "4"), new Pairing("1", "4")))))
                .containsExactly(refused("judging.assignment.juror-short", "4", 1, 0L));
        assertThat(reasons(new AssignmentProblem(List.of(), List.of(), Map.of(), Set.of(), true, 1)))
                .containsExactly(refused("judging.assignment.no-jurors"));
    }

    @Test
    void namesTheJurorsWhoAreFullTogether() {
        // Submissions 1 and 2 may only be read by jurors 1 and 2, who take one each; each alone would be fine.
        var conflicts = Set.of(new Pairing("1", "3"), new Pairing("2", "3"), new Pairing("3", "3"));

        assertThat(reasons(problem(new double[3][3], new int[] {1, 1, 1}, 0, 1, conflicts)))
                .containsExactly(refused("judging.assignment.group-full", "1, 2", 3, 2L));
    }

    @Test
    void namesTheJurorsWhoAreIdleTogether() {
        // Jurors 1 and 2 have a conflict with all but submission 1, which needs one reading.
        var conflicts =
                Set.of(new Pairing("2", "1"), new Pairing("2", "2"), new Pairing("3", "1"), new Pairing("3", "2"));

        assertThat(reasons(problem(new double[3][4], new int[] {1, 2, 2}, 1, 2, conflicts)))
                .containsExactly(refused("judging.assignment.group-idle", "1, 2", 1, 2L));
    }

    @Test
    void balancesAsFarAsConflictsAllow() {
        var conflicts =
                Set.of(new Pairing("1", "1"), new Pairing("2", "1"), new Pairing("3", "1"), new Pairing("4", "1"));

        var assignment = given(problem(new double[6][3], new int[] {1, 1, 1, 1, 1, 1}, 0, 9, conflicts));

        assertThat(assignment.loads().stream().map(Load::submissions)).containsExactly(2, 2, 2);
    }

    @Test
    void theBoundsAloneCountWhereNoBalanceIsAsked() {
        var best = new double[][] {{.9, .1}, {.9, .1}, {.9, .1}, {.9, .1}};
        var balanced = problem(best, new int[] {1, 1, 1, 1}, 0, 3, Set.of());
        var free = new AssignmentProblem(
                balanced.demands(), balanced.bounds(), balanced.similarities(), Set.of(), false, 1);

        assertThat(given(balanced).loads().stream().map(Load::submissions)).containsExactly(2, 2);
        assertThat(given(free).loads().stream().map(Load::submissions)).containsExactly(3, 1);
    }

    @Test
    void tellsHowFarItIsAndStopsWhenToldTo() {
        var same = new double[200][6];
        for (var row : same) {
            row[0] = 1;
        }
        var demands = new int[200];
        Arrays.fill(demands, 1);
        var problem = problem(same, demands, 0, 200, Set.of());
        var heard = new ArrayList<Double>();

        Assignment.solve(problem, heard::add);
        var cancelled = Assignment.solve(problem, done -> done < .5);
        var cancelledAtTheEnd = Assignment.solve(problem, done -> done < 1);

        assertThat(heard).isSorted().hasSizeBetween(4, 6).startsWith(0.0).endsWith(1.0);
        assertThat(heard.get(1)).isCloseTo(50 / 166.67, within(.01));
        assertThat(cancelled.reasons()).containsExactly(refused("judging.assignment.cancelled"));
        assertThat(cancelledAtTheEnd.reasons()).containsExactly(refused("judging.assignment.cancelled"));
    }

    @Test
    void theSeedDecidesBetweenEquals() {
        var first = problem(new double[12][6], new int[] {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3}, 0, 9, Set.of());
        var second = new AssignmentProblem(first.demands(), first.bounds(), Map.of(), Set.of(), true, 2);

        assertThat(given(first)).isEqualTo(given(first)).isNotEqualTo(given(second));
    }

    @Test
    void anySizeOfSimilarityIsExact() {
        for (var scale : new double[] {1e-6, 1, 50, 1e9}) {
            var scaled = new double[3][];
            for (var i = 0; i < 3; i++) {
                scaled[i] = Arrays.stream(PUBLISHED[i]).map(s -> s * scale).toArray();
            }

            assertThat(given(problem(scaled, new int[] {2, 1, 3}, 1, 2, Set.of()))
                            .similarity())
                    .isCloseTo(3.4 * scale, within(1e-9 * scale));
        }
    }

    @Test
    void aProblemNamesEachOnceAndOnlyWhomItKnows() {
        var demand = List.of(new Demand("1", 1));
        var bounds = List.of(new Bounds("1", 0, 1));
        var stranger = new Pairing("1", "2");

        assertThatThrownBy(() -> new Demand("1", -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bounds("1", -1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bounds("1", 2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AssignmentProblem(demand, bounds, Map.of(stranger, 1.0), Set.of(), true, 1))
                .hasMessage("judging.assignment.unknown");
        assertThatThrownBy(
                        () -> new AssignmentProblem(demand, bounds, Map.of(), Set.of(new Pairing("2", "1")), true, 1))
                .hasMessage("judging.assignment.unknown");
        assertThatThrownBy(() -> new AssignmentProblem(
                        demand, bounds, Map.of(new Pairing("1", "1"), Double.NaN), Set.of(), true, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AssignmentProblem(
                        List.of(demand.get(0), demand.get(0)), bounds, Map.of(), Set.of(), true, 1))
                .hasMessage("judging.assignment.named-twice");
    }

    private static int[] ones(int size) {
        var ones = new int[size];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static List<Verdict.Refused> reasons(AssignmentProblem problem) {
        return Assignment.solve(problem, Progress.UNHEARD).reasons();
    }

    private static Verdict.Refused refused(String key, Object... values) {
        return new Verdict.Refused(key, List.of(values));
    }
}
