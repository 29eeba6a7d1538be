package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.PdfFile;
import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Promise 8 for submissions: a step is taken with the submission that the person saw, or not at all; and what arrived stays what it was. */
@WithPortal
class SubmissionChangesIT {
    private static final String CHANGED = "Usulan berubah sesudah halaman ini dibuka";
    private static final String SCREENING =
            " where kind = 'SCREENING' and edition_id = (select id from edition where year = 2017)";

    private final Portal portal;
    private final Visitor upp;
    private final Visitor admin;
    private final Visitor secretariat;
    private String code = "";
    private List<String> before = List.of();

    SubmissionChangesIT(Portal portal) {
        this.portal = portal;
        this.upp = portal.visitor().signedInAs("upp");
        this.admin = portal.visitor().signedInAs("adminlokal");
        this.secretariat = portal.visitor().signedInAs("sekretariat");
    }

    /** A complete submission of upp's that waits for the Admin Lokal. */
    @BeforeEach
    void pick() throws SQLException {
        code = portal.value("select max(s.code) from submission s join account a on a.id = s.author_id"
                + " where a.username = 'upp' and s.state = 'WITH_ADMIN' and s.code like '2017-%'");
        before = List.of(value("state"), value("title"), value("version"));
    }

    @AfterEach
    void restore() throws SQLException {
        var id = value("id");
        for (var table : List.of("receipt", "arrival", "attachment")) {
            portal.change("delete from " + table + " where submission_id = ?", id);
        }
        portal.change(
                "delete from submission_step where submission_id = ? and state not in ('DRAFT', 'WITH_ADMIN')", id);
        portal.change(
                "update submission set state = ?, title = ?, version = version + 1, screening_reason = null where id = ?",
                before.get(0),
                before.get(1),
                id);
    }

    private String value(String column) throws SQLException {
        return portal.value("select " + column + " from submission where code = ?", code);
    }

    private void givenBack() {
        assertThat(admin.submit("/usulan-masuk/" + code, "return:return", note("Perbaiki ringkasannya."))
                        .statusCode())
                .isEqualTo(302);
    }

    private static Map<String, String> note(String text) {
        return Map.of("return:note", text);
    }

    @Test
    void sendingWhatAColleagueChangedMeanwhileIsRefusedAndNamesWhatChanged() throws SQLException {
        givenBack();
        var page = "/usulan/" + code + "/periksa";
        var form = upp.form(page, "send:send", Map.of("warningsRead", "on"));
        var saved = upp.sendJson(
                "/simpan-usulan/" + code,
                "{\"version\":" + value("version")
                        + ",\"answers\":{\"ringkasan\":\"Rekan menulis ulang ringkasan ini dengan lebih dari lima kata.\"}}");
        assertThat(saved.statusCode()).isEqualTo(200);

        var refused = upp.post(page, form);
        assertThat(refused.body()).contains(CHANGED, "<li>Ringkasan").doesNotContain("<li>Judul inovasi</li>");
        assertThat(value("state")).isEqualTo("RETURNED");

        assertThat(upp.submit(page, "send:send", Map.of("warningsRead", "on")).statusCode())
                .isEqualTo(302);
        assertThat(value("state")).isEqualTo("WITH_ADMIN");
    }

    @Test
    void savingWhatIsStoredAlreadyChangesNothing() throws SQLException {
        givenBack();
        var version = value("version");
        var stored = portal.value(
                "select text from answer where submission_id = ? and question_id = (select id from question"
                        + " where code = 'ringkasan' and edition_id = (select id from edition where year = 2017))",
                value("id"));
        var again = upp.submit("/usulan/" + code + "/jawab/ringkasan", "answer:list", Map.of("answer:text", stored));
        assertThat(again.statusCode()).isEqualTo(302);
        assertThat(value("version")).isEqualTo(version);
    }

    @Test
    void returningAndForwardingFromAnOldPageAreRefusedAndTheNoteStays() throws SQLException {
        var page = "/usulan-masuk/" + code;
        var back = admin.form(page, "return:return", note("Catatan yang sudah diketik."));
        var on = admin.form(page, "forward:forward", Map.of());
        portal.change("update submission set title = 'Judul yang baru', version = version + 1 where code = ?", code);

        assertThat(admin.post(page, back).body())
                .contains(CHANGED, "<li>Judul inovasi</li>", "Catatan yang sudah diketik.");
        assertThat(admin.post(page, on).body()).contains(CHANGED, "<li>Judul inovasi</li>");
        assertThat(value("state")).isEqualTo("WITH_ADMIN");
        assertThat(portal.column("select 1 from receipt where submission_id = ?", value("id")))
                .isEmpty();
    }

    @Test
    void aVersionThatNoSubmissionCanHaveIsAnOldPage() throws SQLException {
        var page = "/usulan-masuk/" + code;
        var form = admin.form(page, "forward:forward", Map.of("version", "99999999999"));
        var answer = admin.post(page, form);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("role=\"alert\"");
        assertThat(value("state")).isEqualTo("WITH_ADMIN");
    }

    @Test
    void attachingAndTakingAwayChangeTheVersionAndStandInTheTrail() throws SQLException {
        givenBack();
        var page = "/usulan/" + code + "/berkas";
        var version = Integer.parseInt(value("version"));
        upp.upload("/lampiran-usulan/" + code, "berkas", "bukti-versi.pdf", PdfFile.ofPages(1));
        assertThat(value("version")).isEqualTo(Integer.toString(version + 1));

        var document = portal.value("select max(id) from document where file_name = 'bukti-versi.pdf'");
        assertThat(upp.post(page, upp.form(page, "delete", Map.of("delete", document)))
                        .statusCode())
                .isEqualTo(302);
        assertThat(value("version")).isEqualTo(Integer.toString(version + 2));
        assertThat(portal.column("select kind from audit_event where facts like '%bukti-versi.pdf%' order by number"))
                .containsExactly("submission.FileAttached", "submission.FileDetached");
    }

    @Test
    void whatArrivedStaysOnTheReceiptWhateverIsWrittenAfterItWasSentBack() throws SQLException {
        var title = value("title");
        assertThat(admin.submit("/usulan-masuk/" + code, "forward:forward", Map.of())
                        .statusCode())
                .isEqualTo(302);
        var times = List.of(
                portal.column("select opens_at from stage" + SCREENING).toString(),
                portal.column("select closes_at from stage" + SCREENING).toString());
        assertThat(times).hasSize(2);
        var opens = portal.column("select opens_at from stage" + SCREENING).get(0);
        try {
            portal.change("update stage set opens_at = utc_timestamp(6) - interval 1 hour" + SCREENING);
            screenedFromAnOldPageIsRefused();
            var back = Map.of("choice", "sendback", "decision:reason", "Judulnya perlu diperbaiki.");
            assertThat(secretariat
                            .submit("/seleksi/" + code, "decision:save", back)
                            .statusCode())
                    .isEqualTo(302);
            var first = portal.value("select content_sha256 from arrival where submission_id = ?", value("id"));
            assertThat(portal.value("select content_sha256 from receipt where submission_id = ?", value("id")))
                    .isEqualTo(first);

            upp.submit("/usulan/" + code + "/data", "data:save", head("Judul sesudah dikembalikan"));
            assertThat(value("title")).isEqualTo("Judul sesudah dikembalikan");
            assertThat(upp.get("/tanda-terima/" + code).body())
                    .contains(title, first)
                    .doesNotContain("Judul sesudah dikembalikan", "tidak lagi cocok");

            upp.submit("/usulan/" + code + "/periksa", "send:send", Map.of("warningsRead", "on"));
            admin.submit("/usulan-masuk/" + code, "forward:forward", Map.of());
            assertThat(upp.get("/tanda-terima/" + code).body())
                    .contains(title, first, "Judul sesudah dikembalikan", "Setiap kali diterima")
                    .doesNotContain("tidak lagi cocok");

            portal.change("update receipt set content_sha256 = ? where submission_id = ?", first, value("id"));
            assertThat(upp.get("/tanda-terima/" + code).body()).contains("tidak lagi cocok");
            portal.change("update arrival set content = left(content, 99) where submission_id = ?", value("id"));
            assertThat(upp.get("/usulan/" + code).statusCode()).isEqualTo(200);
            assertThat(upp.get("/tanda-terima/" + code).body()).contains("tidak lagi cocok");
        } finally {
            portal.change("update stage set opens_at = ?" + SCREENING, opens);
        }
    }

    /** Two people of the secretariat have the same submission open: the second does not decide over the first. */
    private void screenedFromAnOldPageIsRefused() throws SQLException {
        var pass = Map.of("choice", "pass", "decision:reason", "");
        var old = secretariat.form("/seleksi/" + code, "decision:save", pass);
        portal.change("update submission set version = version + 1 where code = ?", code);
        assertThat(secretariat.post("/seleksi/" + code, old).body()).contains(CHANGED);
        assertThat(value("state")).isEqualTo("RECEIVED");
    }

    private Map<String, String> head(String title) throws SQLException {
        return Map.of(
                "data:title", title,
                "data:start", value("started_on"),
                "data:groups", value("group_id"),
                "data:categories", value("category_id"));
    }
}
