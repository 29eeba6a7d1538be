package id.kipp.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SlugTest {
    @Test
    void keepsLettersAndDigitsAndPutsHyphensBetweenWords() {
        assertThat(Slug.of("GRMS (Government Resources Management System)"))
                .isEqualTo("grms-government-resources-management-system");
        assertThat(Slug.of("Rat Hunter: Sécurité Jum'at 3 in 1!")).isEqualTo("rat-hunter-securite-jumat-3-in-1");
    }

    @Test
    void cutsLongTitlesBetweenWords() {
        var slug = Slug.of("Penanggulangan kemiskinan ".repeat(10));
        assertThat(slug).hasSizeLessThanOrEqualTo(80).endsWith("kemiskinan");
    }

    @Test
    void cutsAWordThatIsTooLongItself() {
        assertThat(Slug.of("a".repeat(200))).hasSize(80);
    }

    @Test
    void aTitleWithoutAnyLetterStillHasAnAddress() {
        assertThat(Slug.of("???")).isEqualTo("inovasi");
    }

    @Test
    void theSameTitleTakesItsInstitutionThenANumber() {
        var taken = new HashSet<>(Set.of("kelas-perahu"));
        for (var expected : List.of("kelas-perahu-kota-batu", "kelas-perahu-kota-batu-2", "kelas-perahu-kota-batu-3")) {
            var slug = Slug.free("Kelas Perahu", "Pemerintah Kota Batu", taken::contains);
            assertThat(slug).isEqualTo(expected);
            taken.add(slug);
        }
    }

    @Test
    void aTitleThatNobodyHasYetStandsAlone() {
        assertThat(Slug.free("Kelas Perahu", "Pemerintah Kota Batu", slug -> false))
                .isEqualTo("kelas-perahu");
    }

    @Test
    void anInstitutionGoesByItsNameWithoutTheWordThatAllGovernmentsHave() {
        assertThat(Slug.ofInstitution("Pemerintah Kota Surabaya", slug -> false))
                .isEqualTo("kota-surabaya");
        var ministry = "Kementerian Koordinator Bidang Hukum, Hak Asasi Manusia, Imigrasi, dan Pemasyarakatan";
        assertThat(Slug.ofInstitution(ministry, slug -> false)).endsWith("-imigrasi-dan-pemasyarakatan");
        assertThat(Slug.ofInstitution("PT. Angkasa Pura", Set.of("pt-angkasa-pura")::contains))
                .isEqualTo("pt-angkasa-pura-2");
    }
}
