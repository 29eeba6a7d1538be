package id.kipp.catalogue.book.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.catalogue.InnovationRow;
import id.kipp.catalogue.InnovationView.Award;
import id.kipp.catalogue.InnovationView.Section;
import id.kipp.catalogue.Source;
import id.kipp.catalogue.book.BookContent;
import id.kipp.catalogue.book.BookContent.Chapter;
import id.kipp.catalogue.profile.rules.Fact;
import id.kipp.catalogue.profile.rules.ProfileField;
import id.kipp.catalogue.profile.web.FactWords;
import id.kipp.web.text.Formats;
import id.kipp.web.text.Language;
import id.kipp.web.text.TextBundles;
import id.kipp.web.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class BookPrintTest {
    private static final Instant NOW = Instant.parse("2026-11-28T03:00:00Z");
    private static final String LONG =
            "Warga tidak lagi menunggu berjam-jam di loket karena antrean diatur. ".repeat(40);

    @Test
    void everyWinnerHasAPageOrTwoAndStandsInContentsAndIndexes() throws IOException {
        try (var book = Loader.loadPDF(printed(content(99)))) {
            var text = new PDFTextStripper().getText(book);

            assertThat(book.getNumberOfPages()).isBetween(99 + 5, 2 * 99 + 20);
            assertThat(text)
                    .contains(
                            "Indeks provinsi",
                            "Indeks tema",
                            "Indeks instansi",
                            "Belum disebut",
                            "Peraturan Bupati Nomor 42");
            // Contents, its own page, and three indexes.
            assertThat(text.split("Inovasi ke-42\\b", -1)).hasSize(5 + 1);
        }
    }

    @Test
    void theContentsNameThePageOnWhichAWinnerStands() throws IOException {
        try (var book = Loader.loadPDF(printed(content(12)))) {
            int page = page(book, "Inovasi ke-7", 5);
            var contents = new PDFTextStripper();
            contents.setStartPage(3);
            contents.setEndPage(3);

            assertThat(contents.getText(book)).containsPattern("Inovasi ke-7[ .]*" + page + "\\b");
        }
    }

    @Test
    void itsBookmarksGoByTheme() throws IOException {
        try (var book = Loader.loadPDF(printed(content(12)))) {
            var top = titles(book.getDocumentCatalog().getDocumentOutline());

            assertThat(top)
                    .startsWith("Buku Top 99", "Kata pengantar", "Daftar isi", "Kesehatan")
                    .endsWith("Indeks provinsi", "Indeks tema", "Indeks instansi");
        }
    }

    @Test
    void aBookWithoutForewordOrTextsIsABookToo() throws IOException {
        var bare = new Chapter(row(1, null, null, null), List.of(), List.of(), List.of());
        try (var book =
                Loader.loadPDF(printed(new BookContent(2016, "Top 35", "", List.of(bare), "https://kipp.example")))) {
            assertThat(new PDFTextStripper().getText(book)).doesNotContain("Kata pengantar");
        }
    }

    private static int page(PDDocument book, String title, int from) throws IOException {
        for (int page = from; page <= book.getNumberOfPages(); page++) {
            var text = new PDFTextStripper();
            text.setStartPage(page);
            text.setEndPage(page);
            if (text.getText(book).contains(title)) {
                return page;
            }
        }
        throw new AssertionError(title);
    }

    private static List<String> titles(PDOutlineNode node) {
        return StreamSupport.stream(node.children().spliterator(), false)
                .map(entry -> entry.getTitle())
                .toList();
    }

    private static byte[] printed(BookContent content) throws IOException {
        var language = new Language();
        var formats = new Formats(language);
        var texts = new Texts(new TextBundles(), language, formats);
        var print = new BookPrint(texts, new FactWords(texts, formats), formats, language, () -> NOW);
        var to = new ByteArrayOutputStream();
        print.print(content, to, pages -> {});
        Files.write(Path.of("target/book-" + content.chapters().size() + ".pdf"), to.toByteArray());
        return to.toByteArray();
    }

    private static BookContent content(int chapters) {
        return new BookContent(
                2016,
                "Top 99",
                """
                Buku ini mengumpulkan inovasi pelayanan publik.
                Setiap daerah boleh meniru dan menyesuaikannya.""",
                IntStream.rangeClosed(1, chapters)
                        .mapToObj(BookPrintTest::chapter)
                        .toList(),
                "https://kipp.example");
    }

    private static Chapter chapter(int number) {
        var theme = number <= 6 ? "Kesehatan" : number <= 60 ? "Perizinan" : null;
        return new Chapter(
                row(number, number % 3 == 0 ? "Jawa Timur" : "Kalimantan Selatan", theme, LONG.substring(0, 400)),
                List.of(new Fact(
                        ProfileField.LEGAL,
                        "Peraturan Bupati Nomor " + number,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)),
                List.of(
                        new Section(1, "Latar belakang", LONG),
                        new Section(2, "Hasil", "Waktu turun dari 3 hari ke 10 menit.")),
                List.of(new Award(2016, "Top 99", new Source("menpan.go.id", "https://www.menpan.go.id/x", "high"))));
    }

    private static InnovationRow row(int number, String province, String theme, String summary) {
        return new InnovationRow(
                number,
                "INV-2016-%03d".formatted(number),
                "inovasi-ke-" + number,
                "Inovasi ke-" + number,
                "Pemerintah Kabupaten Pangkajene dan Kepulauan",
                "kabupaten",
                null,
                province,
                2016,
                "Top 99",
                theme,
                summary,
                false,
                0,
                NOW);
    }
}
