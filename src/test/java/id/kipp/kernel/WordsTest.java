package id.kipp.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.testbed.CaseFile;
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
    void lineEndsCountOnceWhicheverBrowserSentThem() {
        var comment = CaseFile.text("14-line-ends-counted-twice/comment.txt");
        assertThat(comment).hasSize(2000).contains("\n");
        assertThat(Words.optional(comment.replace("\n", "\r\n"), 2000)).contains(comment);
    }

    @Test
    void whatNobodySeesIsNothingAndALineHasNoLineEnds() {
        assertThat(Words.optional("\u00A0\u200B", 10)).isEmpty();
        assertThatThrownBy(() -> Words.requiredLine("\u00A0", 10, "web.some.empty"))
                .hasMessage("web.some.empty");
        assertThat(Words.requiredLine("Kelompok\r\n\u00A0umum", 13, "web.some.empty"))
                .isEqualTo("Kelompok umum");
        assertThatThrownBy(() -> Words.optionalLine("x".repeat(11), 10)).hasMessage("web.words.long");
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
