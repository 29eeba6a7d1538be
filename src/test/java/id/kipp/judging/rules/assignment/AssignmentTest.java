package id.kipp.judging.rules.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.kipp.judging.rules.assignment.Assignment.Load;
import id.kipp.judging.rules.assignment.AssignmentProblem.Bounds;
import id.kipp.judging.rules.assignment.AssignmentProblem.Demand;
import id.kipp.kernel.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AssignmentTest {
    private static final double[][] PUBLISHED = {{.2, .5, .2, .7}, {.1, .2, .0, .9}, {.4, .3, .6, .3}};

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

    @Test
    void namesEveryEntryThatNobodyMayRead() {
        var conflicts = new HashSet<Pairing>();
        for (var entry : List.of("1", "2", "3")) {
            for (var juror : List.of("1", "2", "3", "4")) {
                conflicts.add(new Pairing(entry, juror));
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
        // Entries 1 and 2 may only be read by jurors 1 and 2, who take one each; each alone would be fine.
        var conflicts = Set.of(new Pairing("1", "3"), new Pairing("2", "3"), new Pairing("3", "3"));

        assertThat(reasons(problem(new double[3][3], new int[] {1, 1, 1}, 0, 1, conflicts)))
                .containsExactly(refused("judging.assignment.group-full", "1, 2", 3, 2L));
    }

    @Test
    void namesTheJurorsWhoAreIdleTogether() {
        // Jurors 1 and 2 have a conflict with all but entry 1, which needs one reading.
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

        assertThat(assignment.loads().stream().map(Load::entries)).containsExactly(2, 2, 2);
    }

    @Test
    void theBoundsAloneCountWhereNoBalanceIsAsked() {
        var best = new double[][] {{.9, .1}, {.9, .1}, {.9, .1}, {.9, .1}};
        var balanced = problem(best, new int[] {1, 1, 1, 1}, 0, 3, Set.of());
        var free = new AssignmentProblem(
                balanced.demands(), balanced.bounds(), balanced.similarities(), Set.of(), false, 1);

        assertThat(given(balanced).loads().stream().map(Load::entries)).containsExactly(2, 2);
        assertThat(given(free).loads().stream().map(Load::entries)).containsExactly(3, 1);
    }

    @Test
    void linksJurorsWhomTheOptimumLeavesApart() {
        // Two teams of four, each liking its own half of the entries.
        var liking = new double[16][8];
        for (var i = 0; i < 16; i++) {
            for (var j = 0; j < 8; j++) {
                liking[i][j] = i / 8 == j / 4 ? 1 : .2;
            }
        }
        var demands = new int[16];
        Arrays.fill(demands, 4);

        var assignment = given(problem(liking, demands, 0, 16, Set.of()));

        assertThat(assignment.groups()).isEqualTo(1);
        assertThat(assignment.loose()).isEmpty();
        assertThat(assignment.optimum()).isCloseTo(64, within(1e-9));
        assertThat(assignment.similarity()).isCloseTo(64 - 2 * .8, within(1e-9));
        assertThat(assignment.loads())
                .allSatisfy(load -> assertThat(load.entries()).isEqualTo(8));
    }

    @Test
    void givesEveryJurorThreePartnersWhereTheOptimumGivesFewer() {
        // Pairs of jurors like the same entries, so that the optimum gives each juror one partner.
        var liking = new double[12][6];
        for (var i = 0; i < 12; i++) {
            liking[i][i / 4 * 2] = 1;
            liking[i][i / 4 * 2 + 1] = 1;
        }
        var demands = new int[12];
        Arrays.fill(demands, 2);

        var assignment = given(problem(liking, demands, 0, 4, Set.of()));

        assertThat(assignment.optimum()).isEqualTo(24);
        assertThat(assignment.loads()).allSatisfy(load -> {
            assertThat(load.entries()).isEqualTo(4);
            assertThat(load.partners()).isGreaterThanOrEqualTo(3);
        });
        assertThat(assignment.similarity()).isBetween(12.0, 20.0);
    }

    @Test
    void exchangesNothingWhereLinksCannotBeHad() {
        var single = given(problem(
                new double[][] {{1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}, {0, 0, 0, 1}},
                new int[] {1, 1, 1, 1},
                0,
                9,
                Set.of()));
        var published = given(problem(PUBLISHED, new int[] {2, 1, 3}, 1, 2, Set.of()));

        assertThat(single.similarity()).isEqualTo(4);
        assertThat(single.groups()).isEqualTo(4);
        assertThat(single.loose()).containsExactly("1", "2", "3", "4");
        assertThat(published.loose()).containsExactly("1", "3", "4");
        assertThat(published.loads())
                .containsExactly(new Load("1", 1, 2), new Load("2", 2, 3), new Load("3", 1, 2), new Load("4", 2, 1));
    }

    @Test
    void takesExchangesBackWhenTheyDoNotLeadToTheEnd() {
        // Jurors 1 to 4 could be linked with 5 to 8, but juror 9 must not read anything that others read with three
        // partners.
        var liking = new double[10][9];
        var conflicts = new HashSet<Pairing>();
        for (var i = 0; i < 8; i++) {
            for (var j = 0; j < 8; j++) {
                liking[i][j] = i / 4 == j / 4 ? 1 : 0;
            }
            conflicts.add(new Pairing(String.valueOf(i + 1), "9"));
        }
        for (var j = 1; j <= 8; j++) {
            conflicts.add(new Pairing("9", String.valueOf(j)));
            conflicts.add(new Pairing("10", String.valueOf(j)));
        }
        var assignment = given(problem(liking, new int[] {3, 3, 3, 3, 3, 3, 3, 3, 1, 1}, 0, 9, conflicts));

        assertThat(assignment.groups()).isEqualTo(3);
        assertThat(assignment.similarity()).isEqualTo(assignment.optimum()).isEqualTo(24);
    }

    @Test
    void anIdleJurorIsNeitherLooseNorAGroup() {
        var assignment = given(problem(new double[1][5], new int[] {4}, 0, 1, Set.of()));

        assertThat(assignment.groups()).isEqualTo(1);
        assertThat(assignment.loose()).isEmpty();
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

    private static List<Verdict.Refused> reasons(AssignmentProblem problem) {
        return Assignment.solve(problem, Progress.UNHEARD).reasons();
    }

    private static Verdict.Refused refused(String key, Object... values) {
        return new Verdict.Refused(key, List.of(values));
    }

    private static Assignment given(AssignmentProblem problem) {
        return Assignment.solve(problem, Progress.UNHEARD).result().orElseThrow();
    }

    private static AssignmentProblem problem(
            double[][] similarity, int[] demand, int least, int most, Set<Pairing> conflicts) {
        var demands = new ArrayList<Demand>();
        var bounds = new ArrayList<Bounds>();
        Map<Pairing, Double> similarities = new HashMap<>();
        for (var i = 0; i < demand.length; i++) {
            demands.add(new Demand(String.valueOf(i + 1), demand[i]));
            for (var j = 0; j < similarity[i].length; j++) {
                similarities.put(new Pairing(String.valueOf(i + 1), String.valueOf(j + 1)), similarity[i][j]);
            }
        }
        for (var j = 0; j < similarity[0].length; j++) {
            bounds.add(new Bounds(String.valueOf(j + 1), least, most));
        }
        return new AssignmentProblem(demands, bounds, similarities, conflicts, true, 1);
    }
}
