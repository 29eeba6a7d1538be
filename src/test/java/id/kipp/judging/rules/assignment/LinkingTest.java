package id.kipp.judging.rules.assignment;

import static id.kipp.judging.rules.assignment.Problems.PUBLISHED;
import static id.kipp.judging.rules.assignment.Problems.given;
import static id.kipp.judging.rules.assignment.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.kipp.judging.rules.assignment.Assignment.Load;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinkingTest {
    @Test
    void linksJurorsWhomTheOptimumLeavesApart() {
        // Two teams of four, each liking its own half of the submissions.
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
                .allSatisfy(load -> assertThat(load.submissions()).isEqualTo(8));
    }

    @Test
    void exchangesWhatCostsLeast() {
        // As before, but submissions 6 and 13 are nearly as well liked by the other team.
        var liking = new double[16][8];
        for (var i = 0; i < 16; i++) {
            for (var j = 0; j < 8; j++) {
                liking[i][j] = i / 8 == j / 4 ? 1 : i == 5 || i == 12 ? .9 : .2;
            }
        }
        var demands = new int[16];
        Arrays.fill(demands, 4);

        var assignment = given(problem(liking, demands, 0, 16, Set.of()));

        assertThat(assignment.groups()).isEqualTo(1);
        assertThat(assignment.similarity()).isCloseTo(64 - 2 * .1, within(1e-9));
    }

    @Test
    void givesEveryJurorThreePartnersWhereTheOptimumGivesFewer() {
        // Pairs of jurors like the same submissions, so that the optimum gives each juror one partner.
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
            assertThat(load.submissions()).isEqualTo(4);
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
    void takesBackAnExchangeThatHelpsButLeadsNoFurther() {
        var liking = new double[][] {{0, 1, 0, 0}, {0, 0, 0, 1}, {1, 0, 0, 1}};

        var assignment = given(problem(liking, new int[] {2, 2, 3}, 0, 9, Set.of(new Pairing("2", "2"))));

        assertThat(assignment.loose()).isNotEmpty();
        assertThat(assignment.similarity()).isEqualTo(assignment.optimum()).isEqualTo(4);
    }

    @Test
    void linksTheGroupsOfAPanelWhoseFirstJurorIsIdle() {
        var liking = new double[16][9];
        var conflicts = new HashSet<Pairing>();
        for (var i = 0; i < 16; i++) {
            for (var j = 1; j < 9; j++) {
                liking[i][j] = i / 8 == (j - 1) / 4 ? 1 : 0;
            }
            conflicts.add(new Pairing(String.valueOf(i + 1), "1"));
        }
        var demands = new int[16];
        Arrays.fill(demands, 4);

        var assignment = given(problem(liking, demands, 0, 16, conflicts));

        assertThat(assignment.loads().get(0).submissions()).isZero();
        assertThat(assignment.groups()).isEqualTo(1);
        assertThat(assignment.similarity()).isEqualTo(62);
    }

    @Test
    void anIdleJurorIsNeitherLooseNorAGroup() {
        var assignment = given(problem(new double[1][5], new int[] {4}, 0, 1, Set.of()));

        assertThat(assignment.groups()).isEqualTo(1);
        assertThat(assignment.loose()).isEmpty();
    }
}
