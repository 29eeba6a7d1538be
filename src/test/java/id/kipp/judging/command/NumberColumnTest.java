package id.kipp.judging.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberColumnTest extends Terminal {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.000 950|refused", "1,000 950|refused", "66.667 72.333|refused", "66.667 72.5|read",
                        "66,667 72,5|read",
                "66.667 72,5|refused", "1.000 72.5|refused", "0.731 1.000|read", "1234.567 1.000|read",
                        "12.500 85.5|refused",
                "66.667 1e2|refused", "6.6667 1.5e-3|read"
            })
    void threeDigitsAreDecimalsWhereTheOthersOfTheColumnShowIt(String scores, String what) throws IOException {
        var rows = new StringBuilder("entry;juror;score\n");
        for (var score : scores.split(" ")) {
            rows.append("P-").append(rows.length()).append(";A;").append(score).append('\n');
        }

        assertThat(analyse(file(rows.toString()))).as(err()).isEqualTo(what.equals("read") ? 0 : 1);
    }
}
