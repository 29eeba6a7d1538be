package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Await;
import id.kipp.testbed.PdfFile;
import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A form that is sent twice, as by pressing its button twice, is done once and has nothing to warn about. */
@WithPortal
class RepeatedPostsIT {
    private static final String JUROR = "evaluator02";

    private final Portal portal;
    private final Visitor juror;
    private final Visitor secretary;

    RepeatedPostsIT(Portal portal) {
        this.portal = portal;
        this.juror = portal.visitor().signedInAs(JUROR);
        this.secretary = portal.visitor().signedInAs("sekretariat");
    }

    @Test
    void aCardThatIsConfirmedTwiceIsConfirmed() throws SQLException {
        try (var edition = new SmallEdition(portal, 1)) {
            var card = card(edition.openStage(1, List.of(JUROR)));
            var form = juror.form(card.path(), "scorecard:confirm", marks("71", "82"));

            twice(juror, card.path(), form);

            assertThat(card.state()).containsExactly("confirmed 71 82");
            assertThat(card.events("judging.ScoreConfirmed")).hasSize(1);
        }
    }

    @Test
    void aCardThatIsConfirmedAgainFromItsOwnPageStaysConfirmed() throws SQLException {
        try (var edition = new SmallEdition(portal, 1)) {
            var card = card(edition.openStage(1, List.of(JUROR)));
            juror.submit(card.path(), "scorecard:confirm", marks("71", "82"));

            assertThat(juror.submit(card.path(), "scorecard:confirm", marks("71", "82"))
                            .statusCode())
                    .isEqualTo(302);
            assertThat(juror.submit(card.path(), "scorecard:save", marks("71,0", "82"))
                            .statusCode())
                    .isEqualTo(302);
            assertThat(card.state()).containsExactly("confirmed 71 82");
            assertThat(juror.submit(card.path(), "scorecard:save", marks("72", "82"))
                            .statusCode())
                    .isEqualTo(302);
            assertThat(card.state()).containsExactly("draft 72 82");
        }
    }

    @Test
    void aDraftThatIsSavedTwiceIsSaved() throws SQLException {
        try (var edition = new SmallEdition(portal, 1)) {
            var card = card(edition.openStage(1, List.of(JUROR)));
            var form = juror.form(card.path(), "scorecard:save", marks("71", ""));
            form.put("scorecard:criteria:0:comment", "Bukti kuat.");

            twice(juror, card.path(), form);

            assertThat(card.state()).containsExactly("draft 71 -");
            assertThat(card.events("judging.ScoreSaved")).hasSize(1);
        }
    }

    /** Saving and confirming are one: what is confirmed is what was typed, and an incomplete card is kept as a draft. */
    @Test
    void anIncompleteCardIsKeptAsADraft() throws SQLException {
        try (var edition = new SmallEdition(portal, 1)) {
            var card = card(edition.openStage(1, List.of(JUROR)));
            juror.submit(card.path(), "scorecard:confirm", marks("71", ""));
            assertThat(juror.get(card.path()).body()).contains("belum lengkap");
            assertThat(card.state()).containsExactly("draft 71 -");
        }
    }

    @Test
    void theTermsOfAnEdition() throws SQLException {
        try (var edition = new SmallEdition(portal, 0)) {
            var about = edition.aboutPath();
            twice(
                    secretary,
                    about,
                    secretary.form(
                            about, "general:save", Map.of("general:name", "Kecil", "general:theme", "Dua kali")));
            assertThat(edition.theme()).isEqualTo("Dua kali");

            var stage = edition.planStage(1);
            var path = "/edisi/tahap/" + stage;
            twice(secretary, path, secretary.form(path, "readings:save", Map.of("readings:count", "5")));
            var dates = Map.of("calendar:open", "2091-03-01T08:00", "calendar:close", "2091-04-01T23:59");
            twice(secretary, path, secretary.form(path, "calendar:save", dates));
            var id = edition.id();
            var all = Map.of("calendar:stage:0:open", "2091-03-02T08:00", "calendar:stage:0:close", "2091-04-02T23:59");
            twice(
                    secretary,
                    "/edisi/" + id + "/jadwal",
                    secretary.form("/edisi/" + id + "/jadwal", "calendar:save", all));
            var rubric = new HashMap<String, String>();
            for (int i = 0; i < 2; i++) {
                rubric.put("rubric:criteria:" + i + ":name", "Ukuran " + i);
                rubric.put("rubric:criteria:" + i + ":weight", "40");
            }
            rubric.put("rubric:criteria:2:name", "Ukuran baru");
            rubric.put("rubric:criteria:2:weight", "20");
            twice(secretary, path + "/kriteria", secretary.form(path + "/kriteria", "rubric:save", rubric));
            assertThat(portal.column("select name from criterion where stage_id = ? order by position", stage))
                    .containsExactly("Ukuran 0", "Ukuran 1", "Ukuran baru");

            twice(secretary, path, secretary.form(path, "manual:open", Map.of("manual:reason", "uji dua kali")));
        }
    }

    @Test
    void theFormAndTheChoicesOfAnEdition() throws SQLException {
        try (var edition = new SmallEdition(portal, 0)) {
            var id = edition.id();
            var question = "/edisi/" + id + "/pertanyaan/";
            var typed = Map.of("question:label", "Dampak", "question:words", "100", "question:hint", "");
            twice(secretary, question + 0, secretary.form(question + 0, "question:save", typed));
            assertThat(portal.column("select label from question where edition_id = ?", id))
                    .containsExactly("Dampak");
            var known = question + portal.value("select id from question where edition_id = ?", id);
            var changed = Map.of("question:label", "Dampak nyata", "question:words", "150", "question:hint", "Angka.");
            twice(secretary, known, secretary.form(known, "question:save", changed));

            var group = "/edisi/" + id + "/kelompok/";
            twice(secretary, group + 0, secretary.form(group + 0, "choice:save", Map.of("choice:name", "Umum")));
            assertThat(portal.column("select name from edition_group where edition_id = ?", id))
                    .containsExactly("Umum");
            assertThat(secretary
                            .submit(group + 0, "choice:save", Map.of("choice:name", "Umum"))
                            .body())
                    .contains("Sudah ada yang bernama Umum");
            var named = group + portal.value("select id from edition_group where edition_id = ?", id);
            twice(secretary, named, secretary.form(named, "choice:save", Map.of("choice:name", "Umum dan khusus")));
        }
    }

    @Test
    void aDistributionThatIsPublishedTwiceIsPublished() throws Exception {
        try (var edition = new SmallEdition(portal, 1)) {
            var stage = edition.openStage(1, List.of());
            var page = "/penugasan/" + stage;
            secretary.submit(page, "distribute:propose", Map.of("distribute:seed", "7"));
            Await.until(
                    "a proposal is stored",
                    Duration.ofSeconds(20),
                    () -> !portal.column("select 1 from assignment where stage_id = ?", stage)
                            .isEmpty());
            twice(secretary, page, secretary.form(page, "distribute:publish", Map.of()));
            assertThat(portal.column(
                            "select 1 from audit_event where kind = 'judging.AssignmentPublished'" + " and subject = ?",
                            "stage:" + stage))
                    .hasSize(1);
        }
    }

    @Test
    void aStageThatIsClosedTwiceIsClosed() throws SQLException {
        try (var edition = new SmallEdition(portal, 1)) {
            var stage = edition.openStage(1, List.of(JUROR));
            edition.score(stage);
            var chair = portal.visitor().signedInAs("ketua");
            var page = "/peringkat/" + stage;
            twice(chair, page, chair.form(page, "close:close", Map.of("close:reason", "uji dua kali")));
        }
    }

    @Test
    void theWayOfASubmission() throws SQLException {
        var code = portal.value("select max(s.code) from submission s join account a on a.id = s.author_id"
                + " where a.username = 'upp' and s.state = 'WITH_ADMIN' and s.code like '2017-%'");
        var id = portal.value("select id from submission where code = ?", code);
        var upp = portal.visitor().signedInAs("upp");
        var admin = portal.visitor().signedInAs("adminlokal");
        try {
            var incoming = "/usulan-masuk/" + code;
            var note = Map.of("return:note", "Perbaiki ringkasannya.");
            twice(admin, incoming, admin.form(incoming, "return:return", note));
            var head = "/usulan/" + code + "/data";
            var stored = portal.column(
                            "select concat_ws('|', title, started_on, group_id, category_id) from submission"
                                    + " where id = ?",
                            id)
                    .get(0)
                    .split("\\|");
            twice(
                    upp,
                    head,
                    upp.form(
                            head,
                            "data:save",
                            Map.of(
                                    "data:title",
                                    stored[0] + " baru",
                                    "data:start",
                                    stored[1],
                                    "data:groups",
                                    stored[2],
                                    "data:categories",
                                    stored[3])));
            var draft = "{\"version\":" + portal.value("select version from submission where id = ?", id)
                    + ",\"answers\":{\"ringkasan\":\"Ringkasan yang dikirim dua kali oleh jaringan yang lambat.\"}}";
            assertThat(upp.sendJson("/simpan-usulan/" + code, draft).statusCode())
                    .isEqualTo(200);
            assertThat(upp.sendJson("/simpan-usulan/" + code, draft).statusCode())
                    .isEqualTo(200);
            var files = "/usulan/" + code + "/berkas";
            var pdf = PdfFile.ofPages(1);
            upp.upload("/lampiran-usulan/" + code, "berkas", "dua-kali.pdf", pdf);
            upp.upload("/lampiran-usulan/" + code, "berkas", "dua-kali.pdf", pdf);
            var attached = portal.column("select document_id from attachment where submission_id = ?", id);
            assertThat(attached).hasSize(1);
            twice(upp, files, upp.form(files, "delete", Map.of("delete", attached.get(0))));
            var check = "/usulan/" + code + "/periksa";
            twice(upp, check, upp.form(check, "send:send", Map.of("warningsRead", "on")));
            portal.change("update submission set title = ? where id = ?", stored[0], id);
        } finally {
            portal.change(
                    "delete from submission_step where submission_id = ? and state not in ('DRAFT', 'WITH_ADMIN')", id);
            portal.change("update submission set state = 'WITH_ADMIN', version = version + 1 where id = ?", id);
        }
    }

    @Test
    void aScreeningDecision() throws SQLException {
        try (var edition = new SmallEdition(portal, 1)) {
            portal.change(
                    "insert into stage (edition_id, position, kind, name, opens_at)"
                            + " values (?, 1, 'SCREENING', 'Seleksi', utc_timestamp(6) - interval 1 day)",
                    edition.id());
            portal.change("update submission set state = 'RECEIVED' where code like '1999-%'");
            portal.change("insert into receipt (submission_id, number, idempotency_key, received_at, content_sha256)"
                    + " select id, concat('TT-', code), concat('kunci-', code), utc_timestamp(6), repeat('a', 64)"
                    + " from submission where code like '1999-%'");
            var page = "/seleksi/1999-0001";
            twice(
                    secretary,
                    page,
                    secretary.form(page, "decision:save", Map.of("choice", "pass", "decision:reason", "")));
            twice(
                    secretary,
                    page,
                    secretary.form(
                            page,
                            "decision:save",
                            Map.of("choice", "fail", "decision:reason", "Dokumennya tidak lengkap.")));
            assertThat(portal.column("select state from submission_step where submission_id ="
                            + " (select id from submission where code = '1999-0001') order by id"))
                    .containsExactly("PASSED", "FAILED");
        }
    }

    private static Map<String, String> marks(String one, String two) {
        return Map.of("scorecard:criteria:0:mark", one, "scorecard:criteria:1:mark", two);
    }

    /**
     * The first is carried out, and the second has nothing to warn about: it says that it is done, or finds its form gone and
     * shows how it stands.
     */
    private static void twice(Visitor person, String path, Map<String, String> form) {
        var first = person.post(path, form);
        assertThat(first.statusCode()).as("first at %s: %s", path, first.body()).isEqualTo(302);
        var second = person.post(path, form);
        var shown = second.statusCode() == 302
                ? person.get(place(second.headers().firstValue("location").orElse("")))
                : second;
        assertThat(shown.statusCode()).as("after %s", path).isEqualTo(200);
        assertThat(shown.body()).as("after %s", path).doesNotContain("role=\"alert\"", "notice warn\" role=\"status\"");
    }

    private static String place(String location) {
        return location.replaceFirst("^https?://[^/]+", "");
    }

    private Card card(String stage) throws SQLException {
        return new Card(portal, portal.value("select min(id) from assignment where stage_id = ?", stage));
    }

    /** A juror's card in the database. */
    private record Card(Portal portal, String id) {
        String path() {
            return "/penilaian/" + id;
        }

        List<String> state() throws SQLException {
            return portal.column(
                    "select concat_ws(' ', if(a.confirmed_at is null, 'draft', 'confirmed'),"
                            + " group_concat(coalesce(round(s.value), '-') order by c.position separator ' '))"
                            + " from assignment a join criterion c on c.stage_id = a.stage_id left join score s"
                            + " on s.assignment_id = a.id and s.criterion_id = c.id where a.id = ? group by a.id, a.confirmed_at",
                    id);
        }

        List<String> events(String kind) throws SQLException {
            return portal.column(
                    "select number from audit_event where kind = ? and subject = ?", kind, "assignment:" + id);
        }
    }
}
