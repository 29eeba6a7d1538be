package id.kipp.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.kernel.RuleViolationException;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7|7",
                "7,5|7.5",
                "-0.25|-0.25",
                "+3|3",
                ".5|0.5",
                "5.|5",
                "0.125|0.125",
                "0,731|0.731",
                "1234.567|1234.567",
                "1.5000|1.5000",
                "87.50|87.50",
                "1000|1000",
                "'\u00A0 80\u200B'|80",
                "\u22120,5|-0.5",
                "-1000|-1000"
            })
    void readsWhatHasOneReading(String typed, BigDecimal value) {
        assertThat(TypedNumber.read(typed).orElseThrow().single()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.000|1|1000",
                "1,000|1|1000",
                "12.500|12.5|12500",
                "999,999|999.999|999999",
                "-1.250|-1.25|-1250",
                "+1.000|1|1000"
            })
    void whatMayBeThousandsHasTwoReadingsAndBothAreTold(String typed, String decimal, String thousands) {
        var number = TypedNumber.read(typed).orElseThrow();

        assertThat(number.thousands()).isPresent();
        assertThatThrownBy(number::single)
                .asInstanceOf(InstanceOfAssertFactories.type(RuleViolationException.class))
                .returns("web.number.readings", RuleViolationException::key)
                .returns(List.<Object>of(typed, decimal, thousands), RuleViolationException::values);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "NaN",
                "1e2",
                "0x1",
                "1d",
                "1.000,5",
                "1.000.000",
                "1,2,3",
                "--1",
                "+",
                ".",
                "1 000",
                "\u0663",
                "1-2"
            })
    void whatPeopleDoNotWriteAsANumberIsNone(String typed) {
        assertThat(TypedNumber.read(typed)).isEmpty();
        assertThat(TypedNumber.read("1".repeat(41))).isEmpty();
    }

    @Test
    void aWholeNumberHasDigitsOnlyAndNotTooMany() {
        assertThat(TypedNumber.whole("\u00A0300 ", 5)).hasValue(300);
        for (var typed : List.of("", "3,0", "1.000", "-1", "123456", "\u0663", "x")) {
            assertThat(TypedNumber.whole(typed, 5)).as(typed).isEmpty();
        }
    }
}
