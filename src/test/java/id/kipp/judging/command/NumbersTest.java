package id.kipp.judging.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"7|7", "7,5|7.5", "-0.25|-0.25", "+3|3", ".5|0.5", "5.|5", "1e2|100", "1,5E-1|0.15"})
    void readsPointAndCommaAndPowersOfTen(String text, double value) {
        assertThat(Numbers.parse(text)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "NaN",
                "Infinity",
                "0x1p3",
                "1d",
                "2f",
                "1.000,5",
                "1,2,3",
                "--1",
                "1e",
                "1e999",
                "1 2",
                "٣"
            })
    void whatPeopleDoNotWriteAsANumberIsNone(String text) {
        assertThat(Numbers.parse(text)).isEmpty();
    }
}
