package id.kipp.institution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaTest {
    @ParameterizedTest
    @CsvSource({
        "11, SUMATERA",
        "21, SUMATERA",
        "35, JAWA",
        "53, BALI_NUSA_TENGGARA",
        "64, KALIMANTAN",
        "73, SULAWESI",
        "82, MALUKU",
        "94, PAPUA",
        "'', PUSAT",
        ", PUSAT"
    })
    void theCodeOfAProvinceSaysWhereItLies(String code, Area area) {
        assertThat(Area.of(code)).isEqualTo(area);
    }
}
