package id.kipp.competition.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.kernel.RuleViolationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
