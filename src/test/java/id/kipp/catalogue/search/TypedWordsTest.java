package id.kipp.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TypedWordsTest {
    private static final TypedWords WORDS =
            new TypedWords(new Synonyms(List.of("e-KTP, KTP elektronik", "lansia, lanjut usia")));

    private static List<String> typed(String text) {
        return WORDS.of(text).stream().map(Slot::typed).toList();
    }

    @Test
    void whatIsWrittenApartOrTogetherIsOneThing() {
        for (var text : List.of("e-KTP", "ektp", "E KTP", "KTP  elektronik")) {
            assertThat(WORDS.of(text)).as(text).hasSize(1);
            assertThat(WORDS.of(text).get(0).names()).as(text).contains("ktp elektronik");
        }
        assertThat(typed("klinik lanjut usia")).containsExactly("klinik", "lanjut usia");
    }

    @Test
    void aLetterThatStandsAloneBelongsToTheWordBehindIt() {
        assertThat(typed("e health desa")).containsExactly("e health", "desa");
        assertThat(typed("desa e")).containsExactly("desa", "e");
    }

    @Test
    void whatIsDoubledIsSaidOnce() {
        assertThat(typed("anak-anak")).containsExactly("anak");
        assertThat(typed("anak-anaknya")).containsExactly("anak");
        assertThat(typed("kota-desa")).containsExactly("kota desa");
    }

    @Test
    void smallWordsCountOnlyWhereThereAreNoOthers() {
        assertThat(typed("ibu dan anak")).containsExactly("ibu", "anak");
        assertThat(typed("yang dan")).containsExactly("yang", "dan");
    }

    @Test
    void wordsInQuotationMarksStayTogether() {
        var slots = WORDS.of("“bank sampah” lansia");
        assertThat(slots.get(0).quoted()).isTrue();
        assertThat(slots.get(0).typed()).isEqualTo("bank sampah");
        assertThat(WORDS.of("\"lansia\"").get(0).names()).containsExactly("lansia");
        assertThat(WORDS.of("\"\" ---")).isEmpty();
    }

    @Test
    void whatEverySecondRecordHasTellsNothing() {
        assertThat(WORDS.of("Kota Sorong")).extracting(Slot::telling).containsExactly(false, true);
    }

    @Test
    void aLongTextIsCutAndBroughtNoMoreNamesThanASearchCanBear() {
        var longText = IntStream.range(0, 50).mapToObj(i -> "k" + i).collect(Collectors.joining(" "));
        assertThat(WORDS.of(longText)).hasSize(10);
        var many = new Synonyms(
                List.of(IntStream.range(0, 40).mapToObj(i -> "n" + i).collect(Collectors.joining(","))));
        assertThat(new TypedWords(many).of("n1 n2"))
                .extracting(slot -> slot.names().size())
                .containsExactly(40, 1);
    }
}
