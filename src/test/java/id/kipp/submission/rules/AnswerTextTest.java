package id.kipp.submission.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.competition.rules.AnswerKind;
import id.kipp.kernel.RuleViolationException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTextTest {
    private static final List<String> COLOURS = List.of("Merah", "Putih");

    @Test
    void proseIsKeptByteForByte() {
        assertThat(kept(AnswerKind.TEXT, "Dua baris\n 2016-04-15 ")).isEqualTo("Dua baris\n 2016-04-15 ");
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerOfAnyKindMayBeTakenBack(AnswerKind kind) {
        assertThat(kept(kind, "")).isEmpty();
        assertThat(AnswerText.shown(kind, "")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsKeptIsKeptAgainAsItIs(AnswerKind kind) {
        var once = switch (kind) {
            case TEXT, YES_NO, CHOICE -> kept(kind, "Merah");
            case DATE -> kept(kind, "1/2/2016");
            case LINK -> kept(kind, "https://contoh.go.id/a");
        };

        assertThat(kept(kind, once)).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-04-05", "5/4/2016", "05/04/2016", "5-4-2016"})
    void aDateIsKeptInOneForm(String typed) {
        assertThat(kept(AnswerKind.DATE, typed)).isEqualTo("2016-04-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"April 2016", "31/2/2016", "2016-02-30", "1899-12-31", "2101-01-01", "5/4/16"})
    void whatIsNoDateIsRefused(String typed) {
        assertThatThrownBy(() -> kept(AnswerKind.DATE, typed))
                .isInstanceOf(RuleViolationException.class)
                .hasMessageContaining("submission.answer.date");
    }

    @ParameterizedTest
    @CsvSource({"DATE,2016-04-05,5 April 2016", "DATE,dahulu,dahulu", "LINK,https://a.id,https://a.id", "YES_NO,Ya,Ya"})
    void anAnswerIsShownAsPeopleReadIt(AnswerKind kind, String kept, String read) {
        assertThat(AnswerText.shown(kind, kept)).isEqualTo(read);
    }

    @Test
    void aPickedAnswerIsOneOfThoseThatWereOffered() {
        assertThat(kept(AnswerKind.CHOICE, "Putih")).isEqualTo("Putih");
        assertThatThrownBy(() -> kept(AnswerKind.CHOICE, "Biru"))
                .isInstanceOf(RuleViolationException.class)
                .hasMessageContaining("submission.answer.choice");
    }

    @Test
    void aLinkIsASecureAddressOfTheWeb() {
        assertThat(kept(AnswerKind.LINK, "https://www.contoh.go.id/video?v=1#awal"))
                .isEqualTo("https://www.contoh.go.id/video?v=1#awal");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://contoh.go.id",
                "contoh.go.id",
                "javascript:alert(1)",
                "https://contoh",
                "https:///jalan",
                "https://orang@contoh.go.id/",
                "https://contoh.go.id/dua kata"
            })
    void whatIsNoSuchAddressIsRefused(String typed) {
        assertThatThrownBy(() -> kept(AnswerKind.LINK, typed))
                .isInstanceOf(RuleViolationException.class)
                .hasMessageContaining("submission.answer.link");
    }

    @Test
    void aLinkHasAnEnd() {
        var longest = "https://contoh.go.id/" + "a".repeat(AnswerText.LONGEST_LINK - 21);

        assertThat(kept(AnswerKind.LINK, longest)).isEqualTo(longest);
        assertThatThrownBy(() -> kept(AnswerKind.LINK, longest + "a"))
                .isInstanceOf(RuleViolationException.class)
                .hasMessageContaining("submission.answer.link.long");
    }

    private static String kept(AnswerKind kind, String typed) {
        return AnswerText.kept(kind, COLOURS, typed);
    }
}
