package id.kipp.judging.view;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.institution.InstitutionKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RankingFilterTest {
    @Test
    void nothingChosenTakesAll() {
        assertThat(RankingFilter.ALL.isAll()).isTrue();
        assertThat(takes(RankingFilter.ALL)).isTrue();
    }

    @Test
    void wordsAreLookedForInCodeTitleAndInstitution() {
        assertThat(takes(text("2016-0"))).isTrue();
        assertThat(takes(text("ANTAR OBAT"))).isTrue();
        assertThat(takes(text("surabaya"))).isTrue();
        assertThat(takes(text("malang"))).isFalse();
    }

    @Test
    void everyChoiceMustHold() {
        assertThat(takes(new RankingFilter("", InstitutionKind.KOTA, "Jawa Timur", 4L)))
                .isTrue();
        assertThat(takes(new RankingFilter("", InstitutionKind.KABUPATEN, "Jawa Timur", 4L)))
                .isFalse();
        assertThat(takes(new RankingFilter("", InstitutionKind.KOTA, "Bali", 4L)))
                .isFalse();
        assertThat(takes(new RankingFilter("", InstitutionKind.KOTA, "Jawa Timur", 5L)))
                .isFalse();
    }

    @Test
    void whatLiesInNoProvinceAndHasNoCategoryIsNotFoundByThem() {
        assertThat(takes(new RankingFilter("", null, "Bali", null), null, null)).isFalse();
        assertThat(takes(new RankingFilter("", null, "", 4L), null, null)).isFalse();
        assertThat(takes(text("kota"), null, null)).isTrue();
    }

    private static RankingFilter text(String text) {
        return new RankingFilter(text, null, "", null);
    }

    private static boolean takes(RankingFilter filter) {
        return takes(filter, "Jawa Timur", 4L);
    }

    private static boolean takes(RankingFilter filter, @Nullable String province, @Nullable Long category) {
        return filter.takes(
                "2016-0007", "Antar Obat", "Pemerintah Kota Surabaya", InstitutionKind.KOTA, province, category);
    }
}
