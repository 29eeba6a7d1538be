package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Portal;
import id.kipp.testbed.WithPortal;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

/** The minutes of a recorded plenary come on tagged paper with their fingerprint, to nobody but those who decide. */
@WithPortal
class MinutesIT {
    private final Portal portal;

    MinutesIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void thePaperSaysWhatThePageSays() throws SQLException, IOException {
        var stage = portal.value("select min(g.stage_id) from gate g join plenary p on p.gate_id = g.id"
                + " join stage s on s.id = g.stage_id join edition e on e.id = s.edition_id where e.year = 2014");
        var path = "/berkas-berita-acara/" + stage + ".pdf";
        var chair = portal.visitor().signedInAs("ketua");
        var page = chair.get("/pleno/" + stage).body();
        var print = page.replaceFirst("(?s).*Sidik berita acara.*?<code>([0-9a-f]{64})</code>.*", "$1");
        assertThat(print).hasSize(64);
        assertThat(page).contains("href=\"" + path + "\"");

        try (var pdf = Loader.loadPDF(chair.bytes(path))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("id");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Berita acara pleno Top 99");
        }
        assertThat(chair.text(path).replace(" ", ""))
                .contains(print, "99dari99dipilih", "Tandatanganyanghadir", "Jenisinstansi:Kota", "Susunanpilihan");
    }

    @Test
    void nobodyElseReadsThem() throws SQLException {
        var stage = portal.value("select min(g.stage_id) from gate g join plenary p on p.gate_id = g.id");
        for (var other : List.of("sekretariat", "evaluator02", "upp")) {
            assertThat(portal.visitor()
                            .signedInAs(other)
                            .get("/berkas-berita-acara/" + stage + ".pdf")
                            .statusCode())
                    .as(other)
                    .isIn(403, 404);
        }
        assertThat(portal.visitor()
                        .get("/berkas-berita-acara/" + stage + ".pdf")
                        .statusCode())
                .isEqualTo(302);
        var chair = portal.visitor().signedInAs("ketua");
        assertThat(chair.get("/berkas-berita-acara/0.pdf").statusCode()).isEqualTo(404);
        assertThat(chair.get("/berkas-berita-acara/lain.pdf").statusCode()).isEqualTo(404);
    }
}
