package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a program can see before sending is said to the unit, and says nothing of what others write. */
@WithPortal
class PreflightIT {
    private static final Map<String, String> READ = Map.of("warningsRead", "on");
    private static final String EDITION = "(select id from edition where year = 2017)";
    private static final String ALIKE = "Judulnya hampir sama dengan usulan lain";

    private final Portal portal;
    private final Visitor upp;
    private final Visitor secretariat;
    private String code = "";
    private String title = "";

    PreflightIT(Portal portal) {
        this.portal = portal;
        this.upp = portal.visitor().signedInAs("upp");
        this.secretariat = portal.visitor().signedInAs("sekretariat");
    }

    /** A complete submission of upp's, back with its unit. */
    @BeforeEach
    void pick() throws SQLException {
        code = portal.value("select min(s.code) from submission s join account a on a.id = s.author_id"
                + " where a.username = 'upp' and s.state = 'WITH_ADMIN' and s.code like '2017-%'");
        title = value("title");
        portal.change("update submission set state = 'RETURNED', version = version + 1 where code = ?", code);
    }

    @AfterEach
    void restore() throws SQLException {
        for (var table : new String[] {"preflight_mark", "preflight_finding"}) {
            portal.change("delete from " + table);
        }
        portal.change("update edition set preflight = null where year = 2017");
        portal.change(
                "update submission set state = 'WITH_ADMIN', title = ?, version = version + 1 where code = ?",
                title,
                code);
    }

    private String value(String column) throws SQLException {
        return portal.value("select " + column + " from submission where code = ?", code);
    }

    private String page() {
        return "/usulan/" + code + "/periksa";
    }

    @Test
    void warningsAreReadBeforeItIsSentAndThenStandWithItForThoseWhoDecide() throws SQLException {
        var shown = upp.get(page()).body();
        assertThat(shown).contains("Sebaiknya diperbaiki", "Diminta 1 lampiran, baru ada 0");

        var unread = upp.submit(page(), "send:send", Map.of());
        assertThat(unread.body()).contains("Baca yang sebaiknya diperbaiki").contains("href=\"#warnings\"");
        assertThat(value("state")).isEqualTo("RETURNED");

        assertThat(upp.submit(page(), "send:send", READ).statusCode()).isEqualTo(302);
        assertThat(value("state")).isEqualTo("WITH_ADMIN");
        assertThat(portal.value(
                        "select facts from audit_event where kind = 'submission.PreflightWarningsRead' and subject = ?"
                                + " order by number desc limit 1",
                        "submission:" + code))
                .contains("DOCUMENTS");
        assertThat(portal.visitor()
                        .signedInAs("adminlokal")
                        .get("/usulan-masuk/" + code)
                        .body())
                .contains("Catatan pra-periksa", "Diminta 1 lampiran");
        portal.change("update submission set state = 'RECEIVED' where code = ?", code);
        assertThat(secretariat.get("/seleksi/" + code).body()).contains("Catatan pra-periksa", "Diminta 1 lampiran");
    }

    @Test
    void ofAnotherInstitutionsSubmissionNothingIsSaidButThatThereIsOneAndOfDraftsNothingAtAll() throws SQLException {
        var other = portal.value("select min(s.code) from submission s where s.state = 'RECEIVED' and s.edition_id = "
                + EDITION + " and s.institution_id <> (select institution_id from account where username = 'upp')");
        portal.change(
                "update submission set title = ? where code = ?", "Perahu Baca Keliling Pulau Terluar Contoh", other);
        assertThat(typed("Perahu Baca Keliling Pulau Terluar Contoh").body())
                .as("it was never sent since the pre-flight is there")
                .doesNotContain(ALIKE);

        marks(other);
        var page = typed("PERAHU BACA keliling pulau terluar (contoh)").body();
        assertThat(page)
                .contains(ALIKE)
                .doesNotContain(other)
                .doesNotContain("Perahu Baca Keliling Pulau Terluar Contoh");

        portal.change(
                "update submission set institution_id = (select institution_id from account where username = 'upp')"
                        + " where code = ?",
                other);
        try {
            assertThat(upp.get(page()).body()).contains(other);
        } finally {
            portal.change(
                    "update submission set institution_id = (select institution_id from account where id ="
                            + " submission.author_id) where code = ?",
                    other);
        }
    }

    /** What sending keeps of a title, made by sending one's own with it. */
    private void marks(String other) throws SQLException {
        typed("Perahu Baca Keliling Pulau Terluar Contoh");
        assertThat(upp.submit(page(), "send:send", READ).statusCode()).isEqualTo(302);
        portal.change(
                "update preflight_mark set submission_id = (select id from submission where code = ?)"
                        + " where submission_id = (select id from submission where code = ?)",
                other,
                code);
        portal.change("update submission set state = 'RETURNED', version = version + 1 where code = ?", code);
    }

    private HttpResponse<String> typed(String newTitle) throws SQLException {
        portal.change("update submission set title = ?, version = version + 1 where code = ?", newTitle, code);
        return upp.get(page());
    }

    @Test
    void whatTheEditionForbidsIsNotSentAndEverythingIsSaidAtOnce() throws SQLException {
        var id = portal.value("select id from edition where year = 2017");
        var address = "/edisi/" + id + "/pra-periksa";
        var outside = secretariat.submit(address, "rules:save", Map.of("rules:rule:2:limit", "900"));
        assertThat(outside.body())
                .contains("Isi batas dengan angka 1 sampai 100")
                .contains("value=\"900\"");
        assertThat(secretariat
                        .submit(address, "rules:save", Map.of("rules:rule:7:mode", "BLOCK", "rules:rule:2:limit", "90"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(secretariat.get(address).body()).contains("value=\"90\"");

        var shown = upp.get(page()).body();
        assertThat(shown).contains("Diminta 1 lampiran").contains("baru").doesNotContain("id=\"send:send\"");
        assertThat(upp.get("/usulan/" + code).statusCode()).isEqualTo(200);

        portal.change("update edition set preflight = null where year = 2017");
        var form = upp.form(page(), "send:send", READ);
        portal.change("update edition set preflight = 'DOCUMENTS BLOCK 1' where year = 2017");
        assertThat(upp.post(page(), form).body()).contains("Belum dapat dikirim");
        assertThat(value("state")).isEqualTo("RETURNED");
    }

    @Test
    void onlyTheSecretariatChangesRules() {
        assertThat(upp.get("/edisi/1/pra-periksa").statusCode()).isEqualTo(403);
    }
}
