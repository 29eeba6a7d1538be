package id.kipp.document.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.kernel.Verdict;
import id.kipp.testbed.CaseFile;
import id.kipp.testbed.PdfFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfShapeTest {
    private static final int MOST = 3;
    private static final Verdict CUT = Verdict.refused("document.cut", "surat.pdf");
    private static final Verdict BOMB = Verdict.refused("document.bomb", "surat.pdf");
    private static final Verdict TOO_MANY = Verdict.refused("document.pages", "surat.pdf", MOST);

    private static Verdict judged(byte[] content) {
        return PdfShape.judge("surat.pdf", content, MOST);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void aPdfWithinTheLimitIsAccepted() {
        assertThat(judged(PdfFile.ofPages(MOST))).isEqualTo(Verdict.allowed());
    }

    @Test
    void aPageTooManyIsRefused() {
        assertThat(judged(PdfFile.ofPages(MOST + 1))).isEqualTo(TOO_MANY);
    }

    @Test
    void theTreeOfPagesIsNoPage() {
        assertThat(judged(PdfFile.begun()
                        .pages(MOST)
                        .text("<</Type/Pages/Count 3>>")
                        .ended()))
                .isEqualTo(Verdict.allowed());
    }

    @Test
    void pagesInPackedListsCountToo() {
        var packed = text("<</Type/Page>>".repeat(2));
        assertThat(judged(PdfFile.begun().pages(1).list(packed).ended())).isEqualTo(Verdict.allowed());
        assertThat(judged(PdfFile.begun().list(packed).list(packed).ended())).isEqualTo(TOO_MANY);
    }

    @Test
    void whatComesBeforeThePdfIsRefused() {
        assertThat(judged(text("<html>\n%PDF-1.4\n%%EOF"))).isEqualTo(Verdict.refused("document.type", "surat.pdf"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bom.pdf", "crlf.pdf"})
    void aByteOrderMarkAndLineEndsBeforeItAreTaken(String name) {
        assertThat(judged(CaseFile.bytes("20-pdf-with-a-mark-before-it/" + name)))
                .isEqualTo(Verdict.allowed());
    }

    @Test
    void blanksBeforeItAreTakenAsFarAsReadersLook() {
        assertThat(judged(text(" \t\u00EF\u00BB\u00BF\r\n\f\u000B%PDF-1.4\n%%EOF")))
                .isEqualTo(Verdict.allowed());
        assertThat(judged(text("\n".repeat(512) + "%PDF-1.4\n%%EOF"))).isEqualTo(Verdict.allowed());
        for (var before : List.of("\n".repeat(513), "\u0000", "x", "\u00EF\u00BB", "%", "%PD")) {
            assertThat(judged(text(before + "%PDF-1.4\n%%EOF")))
                    .as(before)
                    .isEqualTo(Verdict.refused("document.type", "surat.pdf"));
        }
        assertThat(judged(text("\n"))).isEqualTo(Verdict.refused("document.type", "surat.pdf"));
    }

    @Test
    void whatComesBehindThePdfIsRefused() {
        assertThat(judged(text("%PDF-1.4\n%%EOF\nPK\u0003\u0004"))).isEqualTo(CUT);
    }

    @Test
    void aPdfWithoutItsEndIsRefused() {
        assertThat(judged(text("%PDF-1.4\n1 0 obj"))).isEqualTo(CUT);
    }

    @Test
    void lineEndsAndZerosBehindItAreLeftByPrinters() {
        assertThat(judged(text("%PDF-1.4\n%%EOF"))).isEqualTo(Verdict.allowed());
        assertThat(judged(text("%PDF-1.4\n%%EOF \r\n\u0000\u0000"))).isEqualTo(Verdict.allowed());
    }

    @Test
    void aListThatSwellsIsRefused() {
        assertThat(judged(PdfFile.begun()
                        .list(new byte[PdfShape.MOST_UNPACKED + 1])
                        .ended()))
                .isEqualTo(BOMB);
    }

    @Test
    void listsThatSwellTogetherAreRefused() {
        var half = new byte[PdfShape.MOST_UNPACKED / 2 + 1];
        assertThat(judged(PdfFile.begun().list(half).list(half).ended())).isEqualTo(BOMB);
    }

    @Test
    void listsThatSwellAndBreakOffAreRefusedToo() {
        var broken = PdfFile.packed(new byte[PdfShape.MOST_UNPACKED / 2 + 1]);
        broken[broken.length - 1] ^= 0x55; // the checksum at its end
        var list = PdfFile.begun();
        for (int n = 0; n < 2; n++) {
            list.text("<</ObjStm>>stream\n").bytes(broken).text("\n");
        }
        assertThat(judged(list.ended())).isEqualTo(BOMB);
    }

    @Test
    void oneStreamIsUnpackedOnceHoweverOftenItIsNamed() {
        var names = "/ObjStm ".repeat(100);
        assertThat(judged(PdfFile.begun()
                        .text(names + "stream\n")
                        .bytes(PdfFile.packed(new byte[PdfShape.MOST_UNPACKED / 2]))
                        .ended()))
                .isEqualTo(Verdict.allowed());
    }

    @Test
    void listsWithoutNumberAreRefused() {
        var lists = "<</ObjStm>>stream\n".repeat(PdfShape.MOST_LISTS + 1);
        assertThat(judged(PdfFile.begun().text(lists).ended())).isEqualTo(BOMB);
    }

    @Test
    void aListThatCannotBeUnpackedCountsAsEmpty() {
        var noise = new byte[100];
        new Random(1).nextBytes(noise);
        assertThat(judged(
                        PdfFile.begun().text("<</ObjStm>>stream\n").bytes(noise).ended()))
                .isEqualTo(Verdict.allowed());
    }

    @Test
    void aListWithoutContentIsNone() {
        assertThat(judged(PdfFile.begun().text("<</ObjStm>>").ended())).isEqualTo(Verdict.allowed());
        assertThat(judged(text("%PDF-1.5 /ObjStm stream\n\r\n%%EOF"))).isEqualTo(Verdict.allowed());
    }
}
