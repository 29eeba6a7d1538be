package id.kipp.document.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.kernel.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void aPdfUnderTheNameOfSomethingElseIsRefusedWithTheTrueReason() {
        assertThat(FileRule.judge("surat.exe", PDF, 9, MOST))
                .isEqualTo(Verdict.refused("document.ending", "surat.exe", ".exe"));
        assertThat(FileRule.judge("surat.pdf.docx", PDF, 9, MOST))
                .isEqualTo(Verdict.refused("document.ending", "surat.pdf.docx", ".docx"));
        assertThat(FileRule.judge("surat.docx", "application/zip", 9, MOST))
                .isEqualTo(Verdict.refused("document.type", "surat.docx"));
    }

    @ParameterizedTest
    @CsvSource({
        "proposal, proposal.pdf",
        "document:1234, document1234.pdf",
        "msf:1000001234, msf1000001234.pdf",
        "pdf, pdf.pdf",
        ".pdf, pdf.pdf",
        "proposal v1.2, proposal v1.2.pdf",
        "Bab 1. Pendahuluan, Bab 1. Pendahuluan.pdf",
        "SK 12.2026, SK 12.2026.pdf",
        "surat.pdf (1), surat.pdf (1).pdf",
        "surat.pdf, surat.pdf",
        "surat.PDF, surat.PDF",
        "nul, berkas-nul.pdf"
    })
    void aPdfWithoutAnEndingGetsItsOwn(String given, String stored) {
        var name = FileRule.cleanName(given);
        assertThat(FileRule.judge(name, PDF, 9, MOST)).isEqualTo(Verdict.allowed());
        assertThat(FileRule.kept(name)).isEqualTo(stored);
    }

    @Test
    void aLongNameWithoutAnEndingGetsOneAndFits() {
        assertThat(FileRule.kept("x".repeat(150))).hasSize(150).endsWith("x.pdf");
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "su\r\nrat\u0000.pdf",
                "sur\u202Eat.pdf",
                "\uFEFFsurat\u200B.pdf",
                "surat\u2028\u0085.pdf",
                "sur\uD800at.pdf",
                "surat\uE000.pdf",
                ".surat.pdf",
                "surat.pdf. "
            })
    void whatNobodySeesLeavesAName(String given) {
        assertThat(FileRule.cleanName(given)).isEqualTo("surat.pdf");
    }

    @ParameterizedTest
    @CsvSource({"CON.pdf, berkas-CON.pdf", "lpt1.pdf, berkas-lpt1.pdf", "nul, berkas-nul", "konsep.pdf, konsep.pdf"})
    void aNameThatWindowsKeepsForItselfGetsAnother(String given, String stored) {
        assertThat(FileRule.cleanName(given)).isEqualTo(stored);
    }

    @Test
    void lettersStayWhateverTheirScript() {
        assertThat(FileRule.cleanName("naskah \uA9B2\uA9B6 \uD83D\uDCC4 cafe\u0301.pdf"))
                .isEqualTo("naskah \uA9B2\uA9B6 \uD83D\uDCC4 caf\u00E9.pdf");
    }

    @Test
    void aLongNameIsNotCutInTheMiddleOfACharacter() {
        var name = FileRule.cleanName("\uD83D\uDCC4".repeat(200) + "x.pdf");
        assertThat(name).hasSize(149).startsWith("\uD83D\uDCC4").endsWith("x.pdf");
    }

    @Test
    void aLongNameKeepsItsEnd() {
        assertThat(FileRule.cleanName("x".repeat(200) + ".pdf")).hasSize(150).endsWith("x.pdf");
    }
}
