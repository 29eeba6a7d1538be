package id.kipp.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.catalogue.search.Marks.Part;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {
    private static String marked(String typed, String text) {
        var marks = new Marks(new TypedWords(SynonymFile.shipped()).of(typed));
        return marks.of(text).stream()
                .map(part -> part.marked() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
        "sampah, Bank Sampah Desa, Bank [Sampah] Desa",
        "mengelola sampah, Pengelolaan persampahan, [Pengelolaan] [persampahan]",
        "perpus, Perpustakaan keliling, [Perpustakaan] keliling",
        "jumat, Jum’at <b>berkah</b>, [Jum’at] <b>berkah</b>",
        "aduan, Kanal keluhan warga, Kanal [keluhan] warga",
        "dan sampah, Ikan dan sampah, Ikan dan [sampah]",
        "x, X dan y, [X] dan y"
    })
    void whatWasLookedForIsMarked(String typed, String text, String wanted) {
        assertThat(marked(typed, text)).isEqualTo(wanted);
    }

    @Test
    void theSlipOfTheFingerMarksWhatWasMeant() {
        var slot = new TypedWords(Synonyms.NONE).of("perhau").get(0).withSlips(List.of("perahu"));
        assertThat(new Marks(List.of(slot)).of("Kelas perahu"))
                .containsExactly(new Part("Kelas ", false), new Part("perahu", true));
    }

    @Test
    void withoutWordsTheTextStaysWhole() {
        assertThat(Marks.NONE.of("Bank Sampah")).containsExactly(new Part("Bank Sampah", false));
        assertThat(Marks.NONE.of("")).isEmpty();
    }
}
