package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.PdfFile;
import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A unit throws its own draft away: after being asked once more, with a row in the trail, and only while it was never sent. */
@WithPortal
class DraftsIT {
    private final Portal portal;
    private final Visitor upp;

    DraftsIT(Portal portal) {
        this.portal = portal;
        this.upp = portal.visitor().signedInAs("upp");
    }

    @AfterEach
    void throwAway() throws SQLException {
        for (var code : portal.column("select code from submission where title like 'Draf %' and state = 'DRAFT'")) {
            upp.submit("/usulan/" + code + "/hapus", "discard:discard", Map.of());
        }
    }

    private String begun(String title) throws SQLException {
        assertThat(upp.submit("/usulan/baru?edisi=2017", "start:create", Map.of("start:title", title))
                        .statusCode())
                .isEqualTo(302);
        return portal.value("select code from submission where title = ?", title);
    }

    @Test
    void aDraftIsDeletedWithAllThatHangsOnIt() throws SQLException {
        var code = begun("Draf yang salah dibuat");
        upp.submit("/usulan/" + code + "/jawab/ringkasan", "answer:list", Map.of("answer:text", "Sebuah ringkasan."));
        upp.upload("/lampiran-usulan/" + code, "berkas", "salah.pdf", PdfFile.ofPages(1));
        var id = portal.value("select id from submission where code = ?", code);
        var document = portal.value("select max(id) from document where file_name = 'salah.pdf'");
        assertThat(upp.get("/usulan/" + code).body()).contains("/usulan/" + code + "/hapus");

        var page = "/usulan/" + code + "/hapus";
        assertThat(upp.get(page).body()).contains("Draf yang salah dibuat", "1 berkas");
        assertThat(upp.submit(page, "discard:discard", Map.of()).statusCode()).isEqualTo(302);

        assertThat(upp.get("/usulan/" + code).statusCode()).isEqualTo(404);
        assertThat(portal.visitor()
                        .signedInAs("adminlokal")
                        .get("/usulan-masuk/" + code)
                        .statusCode())
                .isEqualTo(404);
        for (var table : new String[] {"answer", "attachment", "submission_step"}) {
            assertThat(portal.column("select 1 from " + table + " where submission_id = ?", id))
                    .as(table)
                    .isEmpty();
        }
        assertThat(upp.get("/berkas/" + document).statusCode()).isEqualTo(404);
        assertThat(portal.column(
                        "select kind from audit_event where subject = ? order by number", "submission:" + code))
                .startsWith("submission.SubmissionStarted")
                .endsWith("submission.SubmissionDiscarded");
        assertThat(begun("Draf sesudahnya")).isNotEqualTo(code);
    }

    @Test
    void aDraftThatAColleagueJustWroteInIsNotDeletedFromAnOldPage() throws SQLException {
        var code = begun("Draf yang masih ditulis");
        var page = "/usulan/" + code + "/hapus";
        var form = upp.form(page, "discard:discard", Map.of());
        upp.submit("/usulan/" + code + "/jawab/ringkasan", "answer:list", Map.of("answer:text", "Baru saja ditulis."));

        assertThat(upp.post(page, form).body()).contains("Usulan berubah sesudah halaman ini dibuka", "<li>Ringkasan");
        assertThat(upp.get(page).statusCode()).isEqualTo(200);
    }

    @Test
    void whatWasSentOnceIsNotDeleted() throws SQLException {
        var code = portal.value("select min(s.code) from submission s join account a on a.id = s.author_id"
                + " where a.username = 'upp' and s.state <> 'DRAFT' and s.code like '2017-%'");
        assertThat(upp.get("/usulan/" + code).body()).doesNotContain("/usulan/" + code + "/hapus");
        assertThat(upp.get("/usulan/" + code + "/hapus").body())
                .contains("tidak dapat dihapus")
                .doesNotContain("discard:discard");

        var draft = begun("Draf lain");
        var form = upp.form("/usulan/" + draft + "/hapus", "discard:discard", Map.of());
        assertThat(upp.post("/usulan/" + code + "/hapus", form).body()).doesNotContain("Draf " + code + " dihapus");
        assertThat(portal.column("select 1 from submission where code = ?", code))
                .hasSize(1);
        assertThat(upp.submit("/usulan/" + draft + "/hapus", "discard:discard", Map.of())
                        .statusCode())
                .isEqualTo(302);
    }
}
