package id.kipp.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void theBlanksAroundTheTextFallAway() {
        assertThat(Words.required("  dua evaluator sakit \n", 21, "web.some.empty"))
                .isEqualTo("dua evaluator sakit");
        assertThat(Words.optional(" catatan ", 7)).contains("catatan");
    }

    @Test
    void nothingWrittenIsRefusedWhereSomethingIsNeeded() {
        assertThatThrownBy(() -> Words.required(" \n ", 10, "web.some.empty")).hasMessage("web.some.empty");
        assertThat(Words.optional(" \n ", 10)).isEmpty();
    }

    @Test
    void whatDoesNotFitIsToldByHowMuch() {
        assertThat(Words.optional("x".repeat(500), 500)).contains("x".repeat(500));
        assertThatThrownBy(() -> Words.required("x".repeat(504), 500, "web.some.empty"))
                .asInstanceOf(InstanceOfAssertFactories.type(RuleViolationException.class))
                .returns("web.words.long", RuleViolationException::key)
                .returns(List.<Object>of(4, 500), RuleViolationException::values);
    }
}
