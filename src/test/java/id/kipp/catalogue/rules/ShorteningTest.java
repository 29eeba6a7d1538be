package id.kipp.catalogue.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShorteningTest {
    @Test
    void leavesAShortTextAlone() {
        assertThat(Shortening.of(" Satu  kalimat. ", 50)).isEqualTo("Satu kalimat.");
    }

    @Test
    void cutsBehindTheLastWholeSentence() {
        assertThat(Shortening.of("Pertama. Kedua lebih panjang. Ketiga tidak muat lagi.", 35))
                .isEqualTo("Pertama. Kedua lebih panjang.");
    }

    @Test
    void aNumberWithADotIsNoSentence() {
        assertThat(Shortening.of("Sebanyak 1.200 orang terlayani dalam setahun penuh", 30))
                .isEqualTo("Sebanyak 1.200 orang…");
    }

    @Test
    void cutsBetweenWordsWhenTheFirstSentenceIsTooLong() {
        assertThat(Shortening.of("Satu kalimat yang panjang sekali", 15)).isEqualTo("Satu kalimat…");
    }

    @Test
    void cutsInsideAWordOnlyWhenThereIsNoOtherWay() {
        assertThat(Shortening.of("a".repeat(30), 10)).isEqualTo("aaaaaaaaa…");
    }
}
