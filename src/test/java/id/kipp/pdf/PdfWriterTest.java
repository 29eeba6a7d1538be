package id.kipp.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfWriterTest {
    private static final String TITLE = "Antar obat < 10 menit & \"gratis\"";

    @Test
    void itIsTaggedAndSaysItsTitleAndLanguage() throws IOException {
        try (var pdf = Loader.loadPDF(PdfWriter.write(pages()))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getLanguage()).isEqualTo("id");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(TITLE);
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        }
    }

    @Test
    void itsBookmarksLeadToItsParts() throws IOException {
        try (var pdf = Loader.loadPDF(PdfWriter.write(pages()))) {
            var entries = StreamSupport.stream(
                            pdf.getDocumentCatalog()
                                    .getDocumentOutline()
                                    .children()
                                    .spliterator(),
                            false)
                    .toList();
            assertThat(entries).extracting("title").containsExactly("Pertama");
            assertThat(StreamSupport.stream(entries.get(0).children().spliterator(), false))
                    .extracting("title")
                    .containsExactly("Kedua");
            assertThat(entries.get(0).findDestinationPage(pdf)).isNotNull();
        }
    }

    @Test
    void whatSomebodyTypedIsTextAndNeverMarkup() throws IOException {
        var pages = pages();
        pages.body().add("p", "<img src='https://example.org/x.png'/> ≥ 5 → \u0007selesai");

        assertThat(text(pages)).contains("<img src='https://example.org/x.png'/> ≥ 5 → selesai");
    }

    /** Two letters that are drawn as one would be lost to whoever searches, copies, or listens. */
    @Test
    void noLettersAreJoined() throws IOException {
        var pages = pages();
        pages.body().add("p", "konfirmasi efektif afiliasi");

        assertThat(text(pages)).contains("konfirmasi efektif afiliasi");
    }

    @Test
    void allLettersAreInTheFile() throws IOException {
        try (var pdf = Loader.loadPDF(PdfWriter.write(pages()))) {
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void nothingIsFetchedFromElsewhere() {
        assertThat(PrintFiles.resolve("https://example.org/a.png")).isNull();
        assertThat(PrintFiles.resolve("file:///etc/passwd")).isNull();
        assertThat(PrintFiles.resolve("../../secret.css")).isNull();
        assertThat(PrintFiles.resolve("data:text/html;base64,AAAA")).isNull();
        assertThat(PrintFiles.resolve("print.css")).isEqualTo(PrintFiles.STYLE);
    }

    @Test
    void onlyAddressesOfTheWebBecomeLinks() throws IOException {
        var pages = pages();
        pages.body().add("p").link("sumber", "https://example.org/a");
        pages.body().add("p").link("jebakan", "javascript:alert(1)");

        try (var pdf = Loader.loadPDF(PdfWriter.write(pages))) {
            assertThat(pdf.getPage(pdf.getNumberOfPages() - 1).getAnnotations()).hasSize(1);
        }
    }

    @Test
    void aQrCodeStandsOnThePageAsAPictureWithWords() throws IOException {
        var pages = pages();
        pages.body().add("p").picture(InlinePicture.qr("https://example.org/sertifikat/ABC"), "Kode QR");

        try (var pdf = Loader.loadPDF(PdfWriter.write(pages))) {
            assertThat(pdf.getPage(pdf.getNumberOfPages() - 1).getResources().getXObjectNames())
                    .isNotEmpty();
        }
    }

    @Test
    void whoSaysStopBetweenLayoutAndWritingGetsNothing() {
        assertThatThrownBy(() -> PdfWriter.write(pages(), OutputStream.nullOutputStream(), number -> {
                    assertThat(number).isEqualTo(2);
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");
    }

    private static PrintPages pages() {
        var pages = new PrintPages("id", TITLE, "Contoh", "record");
        pages.body().add("h1", TITLE).id("a");
        pages.body().add("h2", "Kedua").id("b").with("style", "page-break-before: always");
        pages.bookmark("Pertama", "a").below("Kedua", "b");
        return pages;
    }

    private static String text(PrintPages pages) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(pages))) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
