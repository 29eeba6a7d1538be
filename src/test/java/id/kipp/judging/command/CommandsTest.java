package id.kipp.judging.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
    private static final String INCOMPLETE = """
            entry,judge,score
            1,1,6
            1,2,6
            1,3,6
            2,2,6
            2,3,5
            2,4,5
            3,3,6
            3,4,4
            3,5,2
            4,1,6
            4,4,6
            4,5,2
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void analysesScoresAsJson() throws IOException {
        assertThat(analyse(file(INCOMPLETE), "--top", "2", "--seed", "7")).isZero();

        assertThat(out())
                .startsWith("{\"mean\":4.")
                .contains("\"variance\":{\"entry\":", "\"top\":2,\"seed\":7,\"draws\":200000")
                .contains("{\"entry\":\"1\",\"readings\":3,\"raw\":6.0,\"rawRank\":1,\"rank\":")
                .contains("\"reliability\":{\"icc1\":", "\"alphaInterval\":")
                .endsWith("}}\n");
        assertThat(err()).isEmpty();
    }

    @Test
    void theOrderOfTheRowsChangesNothing() throws IOException {
        var lines = new ArrayList<>(INCOMPLETE.lines().toList());
        Collections.shuffle(lines.subList(1, lines.size()), new Random(3));

        analyse(file(INCOMPLETE));
        analyse(file(String.join("\r\n", lines)));

        var results = out().split("\n");
        assertThat(results[0]).isEqualTo(results[1]);
    }

    @Test
    void readsSemicolonsDecimalCommasQuotesAndOtherOrdersOfColumns() throws IOException {
        assertThat(analyse(
                        file("\uFEFFScore;Juror;Remark;Entry\n7,5;\"Bu \"\"A\"\"\";x;E;\n".replace("E;", "E")
                                + "8,5;B;;E\n\n6;B;;F\n5;\"Bu \"\"A\"\"\";;F\n"),
                        "--format",
                        "csv"))
                .isZero();

        assertThat(out().lines().map(line -> line.split(",")[0] + " " + line.split(",")[2]))
                .containsExactly("entry raw", "E 8.0", "F 5.5");
    }

    @Test
    void namesEveryBadRowByItsLineAndPrintsNoResult() throws IOException {
        assertThat(analyse(file("""
                entry,juror,score
                1,A,7
                1,A,8

                ,A,7
                2,A,seven
                2,B
                3,B,1e999
                "two
                lines",B,x
                """), "--lang", "en")).isEqualTo(1);

        assertThat(out()).isEmpty();
        assertThat(err().lines().map(line -> line.replaceFirst(".*scores.csv, ", "")))
                .containsExactly(
                        "line 3: Juror A already scored entry 1 in line 2.",
                        "line 5: entry is empty.",
                        "line 6: score is not a number: seven",
                        "line 7: 3 columns expected, 2 found.",
                        "line 8: score is not a number: 1e999",
                        "line 9: score is not a number: x");
    }

    @Test
    void saysWhatIsWrongWithAWholeFile() throws IOException {
        assertThat(analyse(folder.resolve("none.csv").toString(), "--lang", "en"))
                .isEqualTo(1);
        assertThat(analyse(file(""), "--lang", "en")).isEqualTo(1);
        assertThat(analyse(file("entry,juror,score\n"), "--lang", "en")).isEqualTo(1);
        assertThat(analyse(file("entry,juror,points\n1,1,1\n"), "--lang", "en")).isEqualTo(1);
        assertThat(analyse(file("entry,juror,judge,score\n1,1,1,1\n"), "--lang", "en"))
                .isEqualTo(1);
        assertThat(analyse(file("entry,juror,score\n1,\"1,1\n"), "--lang", "en"))
                .isEqualTo(1);
        Files.write(folder.resolve("scores.csv"), new byte[] {(byte) 0xE9, ','});
        assertThat(analyse(folder.resolve("scores.csv").toString(), "--lang", "en"))
                .isEqualTo(1);

        assertThat(err().lines().map(line -> line.replaceFirst("^.*\\.csv(, |: )", "")))
                .containsExactly(
                        "The file cannot be read.",
                        "The file is empty.",
                        "There is no row under the header.",
                        "line 1: The header must name the columns entry,juror,score; it is: entry,juror,points",
                        "line 1: The header must name the columns entry,juror,score; it is: entry,juror,judge,score",
                        "line 2: A quotation mark is not closed, or text follows a closed one.",
                        "The file is not UTF-8 text. Save it as CSV UTF-8.");
        assertThat(out()).isEmpty();
    }

    @Test
    void whatTheDesignDoesNotAllowIsNullWithAReason() throws IOException {
        assertThat(analyse(file("entry,juror,score\n1,A,5\n1,B,6\n2,C,7\n2,D,8\n"), "--lang", "en"))
                .isZero();

        assertThat(out())
                .startsWith("{\"mean\":null,\"variance\":{\"entry\":null,\"juror\":null,\"residual\":null}")
                .contains("\"pTop\":null")
                .contains("\"components\":[{\"entries\":[\"1\"],\"jurors\":[\"A\",\"B\"]},{")
                .contains("\"mean\":\"The readings fall into 2 groups of jurors without a shared entry")
                .contains("\"reliability.icc2\":\"The readings fall into 2 groups")
                .doesNotContain("NaN");
    }

    @Test
    void printsATableForEyes() throws IOException {
        assertThat(analyse(file(INCOMPLETE), "--format=table", "--lang", "id")).isZero();

        assertThat(out()).contains("Rata-rata: 4.", "Ragam: usulan", "entry  readings     raw", "alphaInterval");
    }

    @Test
    void wrongCallsAreExplained() throws IOException {
        assertThat(analyse("--lang", "en")).isEqualTo(2);
        assertThat(analyse("x.csv", "--best", "--lang", "en")).isEqualTo(2);
        assertThat(analyse("x.csv", "--lang", "en", "--top", "0")).isEqualTo(2);
        assertThat(analyse("x.csv", "--lang", "en", "--seed", "a")).isEqualTo(2);
        assertThat(analyse("x.csv", "--lang", "en", "--format", "xml")).isEqualTo(2);
        assertThat(analyse("x.csv", "--lang", "fr")).isEqualTo(2);
        assertThat(analyse("x.csv", "--lang", "en", "--top")).isEqualTo(2);

        assertThat(err())
                .contains("Option --top cannot be 0.", "Option --seed cannot be a.", "Option --format cannot be xml.");
        assertThat(out()).isEmpty();
    }

    @Test
    void everyCommandHelps() {
        for (var command : List.of(new AnalyseCommand(), new AssignCommand(), new SimulateCommand())) {
            assertThat(command.run(List.of("--help", "--lang", "en"), print(out), print(err)))
                    .isZero();
            assertThat(command.run(List.of("-h", "--lang", "id"), print(out), print(err)))
                    .isZero();
        }
        assertThat(out()).contains("kipp.jar analyse FILE.csv", "kipp.jar assign USULAN.csv", "kipp.jar simulate");
    }

    @Test
    void assignsFromFiles() throws IOException {
        var entries = file("e.csv", "entry,demand\n1,2\n2,1\n3,3\n");
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

        assertThat(assign(entries, jurors, "--similarities", similarities)).isZero();
        assertThat(assign(entries, jurors, "--similarities", similarities, "--format", "csv"))
                .isZero();
        assertThat(assign(entries, jurors, "--format", "table", "--lang", "en")).isZero();

        assertThat(out())
                .startsWith(
                        "{\"similarity\":3.4,\"optimum\":3.4,\"seed\":1,\"assignments\":[{\"entry\":\"1\",\"juror\":\"2\"},")
                .contains("entry,juror\n1,2\n1,4\n2,4\n3,1\n3,2\n3,3\n", "Similarity: 0.0000");
    }

    @Test
    void anImpossibleAssignmentIsExplained() throws IOException {
        var entries = file("e.csv", "entry,demand\n1,2\n");
        var jurors = file("j.csv", "juror\nA\nB\n");
        var conflicts = file("c.csv", "entry,juror\n1,A\n1,A\n");

        assertThat(assign(entries, jurors, "--conflicts", conflicts, "--lang", "en"))
                .isEqualTo(3);

        assertThat(err()).isEqualTo("Entry 1 needs 2 readings, but only 1 jurors have no conflict.\n");
        assertThat(out()).isEmpty();
    }

    @Test
    void namesEveryBadRowOfAnAssignment() throws IOException {
        var entries = file("e.csv", "entry,demand\n1,2\n1,1\n2,-1\n3,1.5\n");
        var jurors = file("j.csv", "juror,min,max\nA,3,2\nB,,\n");
        var similarities = file("s.csv", "entry,juror,similarity\n1,B,1\n1,B,2\n9,B,1\n1,Z,1\n");

        assertThat(assign(entries, jurors, "--similarities", similarities, "--lang", "en"))
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
        assertThat(assign(entries)).isEqualTo(2);
        assertThat(assign(entries, jurors, "--balance", "maybe")).isEqualTo(2);
    }

    @Test
    void simulatesAndGivesScoresThatCanBeAnalysed() throws IOException {
        var small = List.of("--entries", "40", "--jurors", "8", "--top", "5", "--runs", "3", "--targeted", "10");

        assertThat(simulate(small)).isZero();
        assertThat(out()).startsWith("{\"entries\":40,").contains("{\"method\":\"targeted\",\"readings\":130,");
        out.reset();
        assertThat(simulate(small, "--format", "table")).isZero();
        assertThat(out()).startsWith("method    readings");
        out.reset();
        assertThat(simulate(small, "--scores", "yes")).isZero();
        var scores = out();
        out.reset();
        assertThat(analyse(file(scores))).isZero();
        assertThat(out()).contains("\"top\":4");
    }

    @Test
    void refusesASimulationThatIsNoCompetition() {
        assertThat(simulate(List.of("--entries", "5", "--lang", "en"))).isEqualTo(2);
        assertThat(simulate(List.of("file.csv"))).isEqualTo(2);
        assertThat(simulate(List.of("--variance-juror", "-1"))).isEqualTo(2);

        assertThat(err()).contains("These numbers make no competition");
    }

    private int analyse(String... args) {
        return new AnalyseCommand().run(List.of(args), print(out), print(err));
    }

    private int assign(String... args) {
        return new AssignCommand().run(List.of(args), print(out), print(err));
    }

    private int simulate(List<String> args, String... more) {
        var all = new ArrayList<>(args);
        all.addAll(Arrays.asList(more));
        return new SimulateCommand().run(all, print(out), print(err));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String file(String content) throws IOException {
        return file("scores.csv", content);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
