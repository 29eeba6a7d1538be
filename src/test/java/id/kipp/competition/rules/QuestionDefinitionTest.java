package id.kipp.competition.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.kernel.RuleViolationException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a question may ask, and what groups and categories are called in addresses. */
class QuestionDefinitionTest {
    @Test
    void aQuestionNeedsALabelAndMayDoWithoutAHint() {
        assertThat(new QuestionDefinition(" Ringkasan ", null, 300, true).summary())
                .isEqualTo("Ringkasan / 300");
        assertThat(new QuestionDefinition("Ringkasan", "  ", 1, true).hint()).isNull();
        assertThat(new QuestionDefinition("Ringkasan", " Singkat saja ", 5_000, true).hint())
                .isEqualTo("Singkat saja");
        assertThatThrownBy(() -> new QuestionDefinition(" ", null, 300, true))
                .isInstanceOf(RuleViolationException.class)
                .hasMessageContaining("competition.text.empty");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 5_001})
    void anAnswerHasFromOneToFiveThousandWords(int words) {
        assertThatThrownBy(() -> new QuestionDefinition("Ringkasan", null, words, true))
                .isInstanceOf(RuleViolationException.class)
                .hasMessageContaining("competition.question.words");
    }

    @Test
    void eachKindOfChoiceIsFoundByItsAddressAndHasAName() {
        assertThat(ChoiceKind.values())
                .allSatisfy(
                        kind -> assertThat(ChoiceKind.ofAddress(kind.address())).contains(kind));
        assertThat(ChoiceKind.ofAddress("kelas")).isEmpty();
        assertThat(ChoiceKind.GROUP.textKey()).isNotEqualTo(ChoiceKind.CATEGORY.textKey());
    }

    @Test
    void aQuestionWithChoicesKeepsThemInTheirOrderAndOthersNone() {
        assertThat(choosing(" Merah ", "", "Putih").choices()).containsExactly("Merah", "Putih");
        assertThat(choosing("Merah", "Putih").summary()).isEqualTo("Warna / CHOICE");
        assertThat(new QuestionDefinition("Mulai", null, 1, true, AnswerKind.DATE, List.of("Merah")).choices())
                .isEmpty();
    }

    @Test
    void choicesAreAtLeastTwoDifferentOnesThatFit() {
        var many = IntStream.rangeClosed(0, EditionLimits.CHOICES)
                .mapToObj(Integer::toString)
                .toArray(String[]::new);
        for (var wrong : List.of(
                new String[] {"Merah"},
                new String[] {"Merah", " Merah"},
                new String[] {"Merah", "x".repeat(EditionLimits.CHOICE + 1)},
                many)) {
            assertThatThrownBy(() -> choosing(wrong))
                    .isInstanceOf(RuleViolationException.class)
                    .hasMessage("competition.question.choices.wrong");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aKindIsKnownByItsName(AnswerKind kind) {
        assertThat(AnswerKind.named(kind.name())).contains(kind);
        assertThat(AnswerKind.named("lain")).isEmpty();
        assertThat(kind.textKey()).startsWith("competition.kind.");
        assertThat(kind.isProse() && kind.isPicked()).isFalse();
    }

    @Test
    void yesAndNoAndChoicesArePicked() {
        assertThat(AnswerKind.values())
                .filteredOn(AnswerKind::isPicked)
                .containsExactly(AnswerKind.YES_NO, AnswerKind.CHOICE);
    }

    private static QuestionDefinition choosing(String... choices) {
        return new QuestionDefinition("Warna", null, 1, true, AnswerKind.CHOICE, List.of(choices));
    }
}
