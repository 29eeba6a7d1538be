package id.kipp.document.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.kernel.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileRuleTest {
    private static final String PDF = "application/pdf";
    private static final long MOST = 10 * 1024 * 1024;

    @Test
    void aPdfThatIsOneIsAccepted() {
        assertThat(FileRule.judge("surat.PDF", PDF, MOST, MOST)).isEqualTo(Verdict.allowed());
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(FileRule.judge("surat.pdf", PDF, 0, MOST)).isEqualTo(Verdict.refused("document.empty", "surat.pdf"));
    }

    @Test
    void aByteTooMuchIsRefusedWithTheLimit() {
        assertThat(FileRule.judge("surat.pdf", PDF, MOST + 1, MOST))
                .isEqualTo(Verdict.refused("document.large", "surat.pdf", 10L));
    }

    @Test
    void aPageThatCallsItselfPdfIsRefused() {
        assertThat(FileRule.judge("surat.pdf", "text/html", 9, MOST))
                .isEqualTo(Verdict.refused("document.type", "surat.pdf"));
    }

    @Test
    void aPdfUnderAnotherNameIsRefused() {
        assertThat(FileRule.judge("surat.exe", PDF, 9, MOST)).isEqualTo(Verdict.refused("document.type", "surat.exe"));
        assertThat(FileRule.judge("surat", PDF, 9, MOST)).isEqualTo(Verdict.refused("document.type", "surat"));
    }

    @ParameterizedTest
    @CsvSource({
        "surat.pdf, surat.pdf",
        "C:\\Users\\siti\\surat.pdf, surat.pdf",
        "../../etc/surat.pdf, surat.pdf",
        "'su\"r<a>t|?*:.pdf', surat.pdf",
        "'  surat pernyataan.pdf ', surat pernyataan.pdf",
        "folder/, berkas.pdf"
    })
    void aNameIsStoredWithoutFoldersAndWhatSystemsStumbleOver(String given, String stored) {
        assertThat(FileRule.cleanName(given)).isEqualTo(stored);
    }

    @Test
    void controlCharactersLeaveAName() {
        assertThat(FileRule.cleanName("su\r\nrat\u0000.pdf")).isEqualTo("surat.pdf");
    }

    @Test
    void aLongNameKeepsItsEnd() {
        assertThat(FileRule.cleanName("x".repeat(200) + ".pdf")).hasSize(150).endsWith("x.pdf");
    }
}
