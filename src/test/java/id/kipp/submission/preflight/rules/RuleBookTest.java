package id.kipp.submission.preflight.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleBookTest {
    @Test
    void anEditionThatSaysNothingTakesTheStandard() {
        var book = RuleBook.read(null);
        assertThat(book.all()).hasSize(PreflightRule.values().length).allSatisfy(setting -> {
            assertThat(setting.mode()).isEqualTo(setting.rule().standardMode());
            assertThat(setting.limit()).isEqualTo(setting.rule().standardLimit());
            assertThat(setting.judge().isAllowed()).isTrue();
            assertThat(setting.blocks())
                    .as("nothing that could be sent before is refused")
                    .isFalse();
        });
        assertThat(RuleBook.write(book.all())).isNull();
    }

    @Test
    void whatDiffersIsKeptAndReadAgain() {
        var text = "SAME_TITLE BLOCK 90\nQUOTA WARN 15";
        var book = RuleBook.read(text);
        assertThat(book.of(PreflightRule.SAME_TITLE))
                .isEqualTo(new RuleSetting(PreflightRule.SAME_TITLE, RuleMode.BLOCK, 90));
        assertThat(book.of(PreflightRule.SAME_TITLE).blocks()).isTrue();
        assertThat(book.of(PreflightRule.QUOTA).isOn()).isTrue();
        assertThat(RuleBook.write(book.all())).isEqualTo(text);
    }

    @Test
    void linesOfAnotherVersionAreLeftOut() {
        var book = RuleBook.read("FUTURE WARN 3\nSHORT SOMETIMES 3\nnonsense\nSHORT OFF 20");
        assertThat(book.of(PreflightRule.SHORT)).isEqualTo(new RuleSetting(PreflightRule.SHORT, RuleMode.OFF, 20));
        assertThat(RuleBook.write(book.all())).isEqualTo("SHORT OFF 20");
    }

    @Test
    void limitsHaveTheirRange() {
        assertThat(List.of(
                        new RuleSetting(PreflightRule.SHORT, RuleMode.WARN, 0),
                        new RuleSetting(PreflightRule.SHORT, RuleMode.WARN, 101),
                        new RuleSetting(PreflightRule.DOCUMENTS, RuleMode.WARN, 21),
                        new RuleSetting(PreflightRule.QUOTA, RuleMode.WARN, 1001)))
                .allSatisfy(setting -> assertThat(setting.judge().isAllowed()).isFalse());
    }

    @Test
    void namesOnScreen() {
        assertThat(PreflightRule.COPIED_ANSWER.textKey()).isEqualTo("submission.preflight.rule.copiedanswer");
        assertThat(RuleMode.WARN.textKey()).isEqualTo("submission.preflight.mode.warn");
    }
}
