package id.kipp.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class Sha256Test {
    @Test
    void isTheHashThatEveryOtherProgramComputes() {
        assertThat(Sha256.ofText("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aWordThatMovesFromOnePartToTheNextChangesTheHash() {
        assertThat(Sha256.ofParts(List.of("satu", "dua")))
                .isNotEqualTo(Sha256.ofParts(List.of("satud", "ua")))
                .isEqualTo(Sha256.ofText("4:satu3:dua"));
    }
}
