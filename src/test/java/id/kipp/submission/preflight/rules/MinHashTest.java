package id.kipp.submission.preflight.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MinHashTest {
    @Test
    void theSameSetHasTheSameBandsWhateverItsOrder() {
        var bands = MinHash.bands(Set.of(1L, 2L, 3L));
        assertThat(bands).hasSize(MinHash.BANDS).isEqualTo(MinHash.bands(Set.of(3L, 1L, 2L)));
        assertThat(bands).doesNotHaveDuplicates();
    }

    /** Stored bands are compared with new ones: the functions never change. */
    @Test
    void theFunctionsStayAsTheyAre() {
        assertThat(MinHash.bands(Shingles.ofTitle("Top 99")).subList(0, 2))
                .isEqualTo(List.of(448461931221808016L, -2600490607526311023L));
    }

    @Test
    void aSetWithoutPiecesHasNone() {
        assertThat(MinHash.bands(Set.of())).isEmpty();
        assertThat(Shingles.ofTitle(" – ")).isEmpty();
        assertThat(Shingles.ofText("tiga kata saja")).isEmpty();
    }

    @Test
    void likenessAndContainment() {
        var one = Set.of(1L, 2L, 3L, 4L);
        var half = Set.of(3L, 4L, 5L, 6L);
        assertThat(Shingles.likeness(one, half)).isEqualTo(33);
        assertThat(Shingles.contained(one, half)).isEqualTo(50);
        assertThat(Shingles.contained(one, Set.of(1L))).isEqualTo(100);
        assertThat(Shingles.likeness(one, Set.of())).isZero();
        assertThat(Shingles.contained(Set.of(), one)).isZero();
    }

    @Test
    void wordsAreComparedWithoutSignsAndAccents() {
        assertThat(PlainWords.of("E-KTP: Café, 3T & “anak-anak”"))
                .containsExactly("e", "ktp", "cafe", "3t", "anak", "anak");
    }
}
