package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Await;
import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The secretariat has a book of winners made, looks at it, and publishes it; a record alone is one page. */
@WithPortal
class BookIT {
    private static final String DESK = "/buku/buat";
    private static final String PUBLIC = "/berkas-buku/2016/top-35.pdf";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void aBookIsMadeInTheBackgroundLookedAtPublishedAndWithdrawn(Portal portal, Visitor stranger) throws Exception {
        var secretariat = portal.visitor().signedInAs("sekretariat");
        var winners =
                portal.value("select concat(count(*)) from innovation_award where year = 2016 and level = 'Top 35'");

        var begun = secretariat.submit(
                DESK, "books:make", Map.of("books:choice", "2016/top-35", "books:foreword", "Kata dari sekretariat."));
        assertThat(begun.statusCode()).isEqualTo(302);
        var id = portal.value("select concat(max(id)) from catalogue_book");
        Await.until("the book is made", PATIENCE, () -> "DONE".equals(state(portal, id)));

        assertThat(stranger.get(PUBLIC).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/berkas-buku/" + id + ".pdf").statusCode()).isEqualTo(302);
        assertThat(portal.visitor()
                        .signedInAs("adminlokal")
                        .get("/berkas-buku/" + id + ".pdf")
                        .statusCode())
                .isEqualTo(403);
        assertThat(stranger.get("/buku").body()).doesNotContain(PUBLIC);

        assertThat(press(secretariat, "publish-" + id)).isEqualTo(302);
        Await.until(
                "the public page moves",
                PATIENCE,
                () -> stranger.get("/buku").body().contains("href=\"" + PUBLIC + "\""));
        assertThat(stranger.get("/buku").body()).contains(winners + " inovasi");
        try (var book = Loader.loadPDF(stranger.bytes(PUBLIC))) {
            assertThat(new PDFTextStripper().getText(book))
                    .contains("Buku Top 35", winners + " inovasi pelayanan publik", "Kata dari sekretariat.")
                    .contains("Indeks provinsi");
            assertThat(book.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }

        assertThat(press(secretariat, "withdraw-" + id)).isEqualTo(302);
        assertThat(stranger.get(PUBLIC).statusCode()).isEqualTo(404);
        assertThat(portal.value("select concat(count(*)) from audit_event where kind like 'catalogue.Book%'"))
                .isEqualTo("2");
    }

    @Test
    void aForewordThatIsTooLongIsRefusedAndStaysInTheField(Portal portal) {
        var secretariat = portal.visitor().signedInAs("sekretariat");
        var page = secretariat.submit(
                DESK, "books:make", Map.of("books:choice", "2016/top-35", "books:foreword", "kata ".repeat(1300)));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("kata kata kata").contains("6000");
    }

    @Test
    void aBookThatDoesNotExistIsNotPublished(Portal portal) {
        var secretariat = portal.visitor().signedInAs("sekretariat");
        assertThat(press(secretariat, "publish-999999999")).isEqualTo(404);
    }

    @Test
    void aRecordIsOnePageOfPaper(Portal portal, Visitor stranger) throws Exception {
        var longest =
                portal.value("select i.slug from innovation i left join innovation_section s on s.innovation_id = i.id"
                        + " group by i.id, i.slug order by sum(char_length(s.text)) desc, i.id limit 1");
        var title = portal.value("select title from innovation where slug = ?", longest);

        try (var pdf = Loader.loadPDF(stranger.bytes("/berkas-inovasi/" + longest + ".pdf"))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(title);
        }
        assertThat(stranger.get("/berkas-inovasi/tidak-ada.pdf").statusCode()).isEqualTo(404);
        assertThat(stranger.get("/berkas-inovasi/..%2f.pdf").statusCode()).isIn(400, 404);
    }

    private static int press(Visitor visitor, String deed) {
        var form = new HashMap<>(Visitor.formOf(visitor.get(DESK).body(), "books:make", Map.of()));
        form.remove("books:make");
        form.put("deed", deed);
        return visitor.post(DESK, form).statusCode();
    }

    private static String state(Portal portal, String id) throws SQLException {
        return portal.value("select state from catalogue_book where id = ?", id);
    }
}
