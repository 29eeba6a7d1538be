package id.kipp.judging.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.judging.rules.Panels;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalyseCommandTest extends Terminal {
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
                        "line 7: score is empty.",
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
        Files.write(folder.resolve("scores.csv"), new byte[] {(byte) 0x81, ','});
        assertThat(analyse(folder.resolve("scores.csv").toString(), "--lang", "en"))
                .isEqualTo(1);

        assertThat(err().lines().map(line -> line.replaceFirst("^.*\\.csv(, |: )", "")))
                .containsExactly(
                        "The file cannot be read.",
                        "The file is empty.",
                        "There is no row under the header.",
                        "line 1: The header must name the columns entry,juror,score; it is: entry,juror,points",
                        "line 1: The header must name the columns entry,juror,score; it is: entry,juror,judge,score",
                        "line 2: A quotation mark is not closed, or text follows a closed one. The list is not read from"
                                + " this row on.",
                        "line 1: Column 1 holds letters that were lost. Save the list as \"CSV UTF-8\", or copy it from the"
                                + " spreadsheet itself, and read it again.");
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
    void theNamesOfTheValuesAreThoseThatWerePromised() throws IOException {
        analyse(file(INCOMPLETE));

        assertThat(out())
                .startsWith("{\"mean\":")
                .containsSubsequence(
                        "\"mean\":", "\"variance\":{", "\"entries\":[{", "\"jurors\":[{", "\"reliability\":{");
        assertThat(namesIn("variance")).containsExactly("entry", "juror", "residual");
        assertThat(namesIn("entries"))
                .containsSubsequence("entry", "readings", "raw", "effect", "adjusted", "se", "expectedRank", "pTop");
        assertThat(namesIn("jurors")).containsSubsequence("juror", "readings", "effect");
        assertThat(namesIn("reliability"))
                .containsSubsequence("icc1", "icc2", "icc3", "icc1k", "icc2k", "icc3k", "alphaInterval");
    }

    /** The names in the first object under a name. */
    private List<String> namesIn(String name) {
        var object = out().substring(out().indexOf('{', out().indexOf("\"" + name + "\":")));
        return Pattern.compile("\"(\\w+)\":")
                .matcher(object.substring(0, object.indexOf('}')))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void printsThePublishedNumbersOfShroutAndFleiss() throws IOException {
        var rows = new StringBuilder("entry,judge,score\n");
        Panels.shroutFleiss()
                .forEach(reading ->
                        rows.append(reading.submission() + "," + reading.juror() + "," + reading.score() + "\n"));

        analyse(file(rows.toString()), "--top", "3", "--format", "table", "--lang", "en");

        assertThat(out())
                .contains("5.2917", "2.5556", "5.2444", "1.0194")
                .containsPattern("icc1 +0\\.1657 +-0\\.1329 +0\\.7226")
                .containsPattern("icc2 +0\\.2898 +0\\.0188 +0\\.7611")
                .containsPattern("icc3 +0\\.7148 +0\\.3425 +0\\.9459")
                .containsPattern("icc1k +0\\.4428")
                .containsPattern("icc2k +0\\.6201")
                .containsPattern("icc3k +0\\.9093");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,A,5 2,A,7 3,A,6 | one juror",
                "1,A,5 2,B,7 3,C,6 | one reading each",
                "1,A,5 1,B,7 1,C,6 | one entry",
                "1,A,7 1,B,7 2,A,7 2,B,7 | equal scores",
                "1,A,5 1,B,7 2,A,6 2,B,8 3,A,9 3,B,11 | no residual",
                "1,A,1 1,B,5 2,A,5 2,B,1 3,A,3 3,B,3 | no quality",
                "1,A,5 | a single score"
            })
    void oddDesignsGetNumbersOrReasonsAndNeverNaN(String rows, String what) throws IOException {
        assertThat(analyse(file("entry,juror,score\n" + rows.replace(' ', '\n') + "\n"), "--lang", "en"))
                .as(what)
                .isZero();

        assertThat(out()).doesNotContain("NaN", "Infinity");
        if (out().contains("null")) {
            assertThat(out()).containsPattern("\"reasons\":\\{\"");
        }
    }

    @Test
    void readsDecimalCommasInQuotes() throws IOException {
        assertThat(analyse(file("entry,judge,score\n1,A,\"7,5\"\n"), "--format", "csv"))
                .isZero();

        assertThat(out()).contains("1,1,7.5,");
    }
}
