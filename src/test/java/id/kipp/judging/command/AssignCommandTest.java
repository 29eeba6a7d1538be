package id.kipp.judging.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class AssignCommandTest extends Terminal {
    @Test
    void assignsFromFiles() throws IOException {
        var submissions = file("e.csv", "entry,demand\n1,2\n2,1\n3,3\n");
        var jurors = file("j.csv", "juror,min,max\n1,1,2\n2,1,2\n3,1,2\n4,1,2\n");
        var similarities = file("s.csv", """
                entry;juror;similarity
                1;1;0,2
                1;2;0,5
                1;3;0,2
                1;4;0,7
                2;1;0,1
                2;2;0,2
                2;4;0,9
                3;1;0,4
                3;2;0,3
                3;3;0,6
                3;4;0,3
                """);

        assertThat(assign(submissions, jurors, "--similarities", similarities)).isZero();
        assertThat(assign(submissions, jurors, "--similarities", similarities, "--format", "csv"))
                .isZero();
        assertThat(assign(submissions, jurors, "--format", "table", "--lang", "en"))
                .isZero();

        assertThat(out())
                .startsWith(
                        "{\"similarity\":3.4,\"optimum\":3.4,\"seed\":1,\"assignments\":[{\"entry\":\"1\",\"juror\":\"2\"},")
                .contains("entry,juror\n1,2\n1,4\n2,4\n3,1\n3,2\n3,3\n", "Similarity: 0.0000");
    }

    @Test
    void anImpossibleAssignmentIsExplained() throws IOException {
        var submissions = file("e.csv", "entry,demand\n1,2\n");
        var jurors = file("j.csv", "juror\nA\nB\n");
        var conflicts = file("c.csv", "entry,juror\n1,A\n1,A\n");

        assertThat(assign(submissions, jurors, "--conflicts", conflicts, "--lang", "en"))
                .isEqualTo(3);

        assertThat(err()).isEqualTo("Entry 1 needs 2 readings, but only 1 jurors have no conflict.\n");
        assertThat(out()).isEmpty();
    }

    @Test
    void namesEveryBadRowOfAnAssignment() throws IOException {
        var submissions = file("e.csv", "entry,demand\n1,2\n1,1\n2,-1\n3,1.5\n");
        var jurors = file("j.csv", "juror,min,max\nA,3,2\nB,,\n");
        var similarities = file("s.csv", "entry,juror,similarity\n1,B,1\n1,B,2\n9,B,1\n1,Z,1\n");

        assertThat(assign(submissions, jurors, "--similarities", similarities, "--lang", "en"))
                .isEqualTo(1);

        assertThat(err().lines().map(line -> line.replaceFirst("^.*/", "")))
                .containsExactly(
                        "e.csv, line 3: Named more than once: 1",
                        "e.csv, line 4: demand is not a whole number from 0: -1",
                        "e.csv, line 5: demand is not a whole number from 0: 1.5",
                        "j.csv, line 2: The least (3) is above the most (2).",
                        "s.csv, line 3: Named more than once: 1, B",
                        "s.csv, line 4: This entry is not in the file of entries: 9",
                        "s.csv, line 5: This juror is not in the file of jurors: Z");
        assertThat(assign(submissions)).isEqualTo(2);
        assertThat(assign(submissions, jurors, "--balance", "maybe")).isEqualTo(2);
    }
}
