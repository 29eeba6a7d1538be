package id.kipp.account.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodeWindowTest {
    private static final long NOW = 100 * CodeWindow.STEP + 7;

    @Test
    void aCodeOfThisStepOrOfANeighbourIsGood() {
        assertThat(CodeWindow.accepted("100", NOW, 0, Long::toString)).hasValue(100);
        assertThat(CodeWindow.accepted("99", NOW, 0, Long::toString)).hasValue(99);
        assertThat(CodeWindow.accepted("101", NOW, 0, Long::toString)).hasValue(101);
    }

    @Test
    void olderAndLaterCodesAreNot() {
        assertThat(CodeWindow.accepted("98", NOW, 0, Long::toString)).isEmpty();
        assertThat(CodeWindow.accepted("102", NOW, 0, Long::toString)).isEmpty();
        assertThat(CodeWindow.accepted("", NOW, 0, Long::toString)).isEmpty();
    }

    @Test
    void noCodeIsGoodTwice() {
        assertThat(CodeWindow.accepted("100", NOW, 100, Long::toString)).isEmpty();
        assertThat(CodeWindow.accepted("99", NOW, 100, Long::toString)).isEmpty();
        assertThat(CodeWindow.accepted("101", NOW, 100, Long::toString)).hasValue(101);
        assertThat(CodeWindow.accepted("101", NOW, 101, Long::toString)).isEmpty();
    }
}
