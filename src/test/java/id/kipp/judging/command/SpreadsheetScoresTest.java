package id.kipp.judging.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.CaseFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of scores as spreadsheets and people leave them. */
class SpreadsheetScoresTest extends Terminal {
    private static final String PLAIN = """
            entry;juror;score
            P-01;Juri A;80
            P-01;Juri B;70
            P-02;Juri A;85
            P-02;Juri B;78
            P-03;Juri A;60
            P-03;Juri B;55
            """;

    private String analysed(String file) {
        out.reset();
        err.reset();
        assertThat(analyse(file, "--lang", "en")).as(err()).isZero();
        return out();
    }

    private static String given(String name) {
        return CaseFile.path(name).toString();
    }

    @Test
    void aJurorIsTheSameWhateverBlanksCameWithTheName() {
        assertThat(analysed(given("03-scores-invisible-characters/nbsp.csv")))
                .isEqualTo(analysed(given("03-scores-invisible-characters/clean.csv")));
        assertThat(analyse(given("03-scores-invisible-characters/twice.csv"), "--lang", "en"))
                .isEqualTo(1);
        assertThat(err()).contains("line 3: Juror Juri A already scored entry P-01 in line 2.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03-scores-invisible-characters/06b-blank-rows-nbsp.csv",
                "03-scores-invisible-characters/08b-zwsp-name.csv",
                "03-scores-invisible-characters/11-header-spaces-case.csv",
                "03-scores-invisible-characters/16b-number-nbsp.csv",
                "06-csv-sep-line/04-sep-line.csv",
                "07-csv-cells-and-rows-left-by-excel/an-empty-cells-behind.csv",
                "07-csv-cells-and-rows-left-by-excel/an-one-row.csv"
            })
    void whatSpreadsheetsLeaveInAFileChangesNothing(String name) throws IOException {
        assertThat(analysed(given(name))).isEqualTo(analysed(file(PLAIN)));
    }

    @ParameterizedTest
    @CsvSource({
        "04-scores-thousands-mark/07-thousands-point.csv, 'line 2: score: 1.000 may be 1 or 1000.'",
        "04-scores-thousands-mark/07b-thousands-comma.csv, 'line 2: score: 1,000 may be 1 or 1000.'",
        "04-scores-thousands-mark/07c-both.csv, 'line 2: score is not a number: 1.000,92'",
    })
    void aNumberWithTwoReadingsIsRefusedWithBoth(String name, String reason) {
        assertThat(analyse(given(name), "--lang", "en")).isEqualTo(1);
        assertThat(err()).contains(reason);
        assertThat(out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-8", "UTF-16LE", "UTF-16BE"})
    void theFileSaysInWhatItIsWritten(String name) throws IOException {
        var charset = Charset.forName(name);
        var text = PLAIN.replace("Juri A", "Jum\u2019at Andr\u00E9");
        var mark =
                charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE) ? "\uFEFF" : "";
        Files.write(folder.resolve("scores.csv"), (mark + text).getBytes(charset));

        assertThat(analysed(folder.resolve("scores.csv").toString())).contains("\"juror\":\"Jum\u2019at Andr\u00E9\"");
    }
}
