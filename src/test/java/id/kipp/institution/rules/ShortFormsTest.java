package id.kipp.institution.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortFormsTest {

    @ParameterizedTest
    @CsvSource({
        "Pemkot Surabaya, Pemerintah Kota Surabaya",
        "pemkab. Sleman, Pemerintah Kabupaten Sleman",
        "Pemprov Bali, Pemerintah Provinsi Bali",
        "Kab. Sleman, Kabupaten Sleman",
        "Kabupaten Sleman, Kabupaten Sleman",
        "kemenkumham, kemenkumham"
    })
    void writesOutWholeWordsOnly(String typed, String full) {
        assertThat(ShortForms.writtenOut(typed)).isEqualTo(full);
    }
}
