package id.kipp.submission.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The page counts with {@code /\P{White_Space}+/gu} in cleaned text; these are the cases in which languages differ. */
class WordCountTest {
    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("nothing", "", 0),
                Arguments.of("only white space", " \t\r\n ", 0),
                Arguments.of("one word", "inovasi", 1),
                Arguments.of("spaces around and between", "  dua   kata ", 2),
                Arguments.of("lines", "satu\ndua\r\ntiga", 3),
                Arguments.of("a hyphen and a slash join", "tiru-modifikasi dan/atau", 2),
                Arguments.of("a lone dash counts", "sebelum – sesudah", 3),
                Arguments.of("numbers and units", "Rp 1.500.000,00", 2),
                Arguments.of("no-break space parts", "satu\u00a0dua", 2),
                Arguments.of("em space parts", "satu\u2003dua", 2),
                Arguments.of("next line parts", "satu\u0085dua", 2),
                Arguments.of("ideographic space parts", "satu\u3000dua", 2),
                Arguments.of("line separator parts", "satu\u2028dua", 2),
                Arguments.of("byte order mark joins", "satu\ufeffdua", 1),
                Arguments.of("zero width space joins", "satu\u200bdua", 1),
                Arguments.of("information separators join", "satu\u001cdua", 1),
                Arguments.of("the line break of Word and PowerPoint parts", "pelayanan\u000bpublik cepat", 3),
                Arguments.of("a zero width space alone is no word", "satu \u200b dua", 2),
                Arguments.of("a letter that is drawn blank parts", "satu\u2800dua", 2),
                Arguments.of("an emoji is a word", "bagus \ud83d\udc4d\ud83c\udffd sekali", 3),
                Arguments.of("a combined letter stays one word", "cafe\u0301 kita", 2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void countsAsThePageDoes(String what, String text, int words) {
        assertThat(WordCount.of(text)).as(what).isEqualTo(words);
    }
}
