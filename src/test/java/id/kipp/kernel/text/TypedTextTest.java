package id.kipp.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00A0 \u00A0",
                "\t\n",
                "\u200B",
                "\uFEFF",
                "\u2028",
                "\u3000",
                "\u202E",
                "\u00AD",
                "\u0000",
                "\u200D",
                "\u2060",
                "\u2800",
                "\u3164",
                "\u115F",
                "\uFE0F",
                "\u0301",
                "\uFFFC",
                "\uD800",
                "\uFFFE",
                "\uFDD0",
                "\u034F",
                "\uDB40\uDC01"
            })
    void textWithoutAVisibleCharacterIsEmpty(String typed) {
        assertThat(TypedText.line(typed)).isEmpty();
        assertThat(TypedText.lines(typed)).isEmpty();
        assertThat(TypedText.line(typed + "a")).endsWith("a");
        assertThat(TypedText.lines(typed + "a")).endsWith("a");
    }

    static Stream<Arguments> singleLines() {
        return Stream.of(
                Arguments.of("plain text stays as it is", "Perahu Layanan 24/7!", "Perahu Layanan 24/7!"),
                Arguments.of("blanks at the ends", "  Perahu\u00A0", "Perahu"),
                Arguments.of("blanks of every sort inside", "Juri\u00A0\u2003 \tA", "Juri A"),
                Arguments.of("line ends", "Siti\r\nAminah\u2028Contoh\u000BLagi", "Siti Aminah Contoh Lagi"),
                Arguments.of("zero width characters", "Juri\u200B A\uFEFF", "Juri A"),
                Arguments.of("characters that turn the order round", "Siti\u202Etxt\u2066", "Sititxt"),
                Arguments.of("control characters", "a\u0001b\u007Fc\u009Fd", "abcd"),
                Arguments.of("a soft hyphen", "pela\u00ADyanan", "pelayanan"),
                Arguments.of("half of a character", "a\uD83Db\uDC4Dc", "abc"),
                Arguments.of("an emoji with its variation", "Sehat \u2764\uFE0F", "Sehat \u2764\uFE0F"),
                Arguments.of("a letter in two parts", "Andre\u0301", "Andr\u00E9"),
                Arguments.of("a letter in two parts with nothing between", "Andre\u200B\u0301", "Andr\u00E9"),
                Arguments.of("a bullet of Word", "\uF0B7 Perahu", "\u2022 Perahu"),
                Arguments.of("a bullet of Word inside", "Perahu \uF0A7 kapal", "Perahu \u2022 kapal"),
                Arguments.of("any symbol of Word first", "\uF02D Perahu \uF02D", "\u2022 Perahu \uF02D"),
                Arguments.of("private characters of others", "\uE000\uF100 A", "\uE000\uF100 A"),
                Arguments.of("a letter that is drawn blank", "Juri\u3164A", "Juri A"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("singleLines")
    void aLineHasNoBlankOrInvisibleCharacterTooMany(String what, String typed, String clean) {
        assertThat(TypedText.line(typed)).as(what).isEqualTo(clean);
        assertThat(TypedText.line(clean)).as("cleaned twice").isEqualTo(clean);
    }

    static Stream<Arguments> severalLines() {
        return Stream.of(
                Arguments.of(
                        "line ends of every sort",
                        "a\r\nb\rc\u000Bd\fe\u0085f\u2028g\u2029h",
                        "a\nb\nc\nd\ne\nf\ng\nh"),
                Arguments.of("the blanks of a text", "a  b\u00A0c\td", "a  b\u00A0c\td"),
                Arguments.of("blank lines", "a\r\n\r\nb", "a\n\nb"),
                Arguments.of("blanks around", "\u00A0\n a \n\t", "a"),
                Arguments.of("control characters", "a\u0000\u001Cb", "ab"),
                Arguments.of("zero width characters", "a\u200Bb\uFEFF\u202Ec", "abc"),
                Arguments.of("a family of emoji", "\uD83D\uDC69\u200D\uD83D\uDC67", "\uD83D\uDC69\u200D\uD83D\uDC67"),
                Arguments.of("a letter in two parts", "e\u0301", "e\u0301"),
                Arguments.of(
                        "lists of Word", "\uF0B7 satu\r\n  \uF02D\tdua \uF02D", "\u2022 satu\n  \u2022\tdua \uF02D"),
                Arguments.of("a letter that is drawn blank", "a\u2800b", "a b"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("severalLines")
    void severalLinesEndInOneWayAndHoldNoControlCharacter(String what, String typed, String clean) {
        assertThat(TypedText.lines(typed)).as(what).isEqualTo(clean);
        assertThat(TypedText.lines(clean)).as("cleaned twice").isEqualTo(clean);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ABCD EFGH",
                "ABCD-EFGH",
                "abcd\u00A0efgh\t",
                "\u200BABCD\u2013EFGH\n",
                "1. ABCD/EFGH",
                "\uFF21BCDEFGH"
            })
    void aCodeIsItsLettersAndDigits(String typed) {
        assertThat(TypedText.code(typed).toUpperCase(java.util.Locale.ROOT)).endsWith("ABCDEFGH");
        assertThat(TypedText.code("123-\u00A0456\t")).isEqualTo("123456");
        assertThat(TypedText.code(" -\u200B")).isEmpty();
    }

    @Test
    void noCharacterOfUnicodeSurvivesThatNobodySees() {
        for (int letter = 0; letter <= Character.MAX_CODE_POINT; letter++) {
            var typed = "a" + Character.toString(letter) + "b";
            var line = TypedText.line(typed);
            assertThat(line.matches("(?s).*[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}].*"))
                    .as("U+%04X", letter)
                    .isFalse();
            assertThat(TypedText.line(line)).as("U+%04X", letter).isEqualTo(line);
            var lines = TypedText.lines(typed);
            assertThat(TypedText.lines(lines)).as("U+%04X", letter).isEqualTo(lines);
        }
    }
}
