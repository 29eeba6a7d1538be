package id.kipp.judging.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.institution.InstitutionKind;
import id.kipp.institution.InstitutionView;
import id.kipp.judging.rules.ranking.Standing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingRowTest {

    @ParameterizedTest
    @CsvSource({"1, > 99", "0.996, > 99", "0.994, 99", "0.5, 50", "0.005, 1", "0.004, < 1", "0, < 1"})
    void aChanceIsNeverCertain(double probability, String shown) {
        var standing = new Standing(1, 0, 80, 1, 78, 82, 1, probability);
        assertThat(new RankingRow(
                                1,
                                null,
                                standing,
                                "2016-0001",
                                "Judul",
                                new InstitutionView(1, "Instansi", "instansi", InstitutionKind.KOTA, null, null, null),
                                null,
                                null)
                        .chance())
                .isEqualTo(shown);
    }
}
