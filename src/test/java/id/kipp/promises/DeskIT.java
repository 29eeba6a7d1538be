package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.kipp.testbed.Axe;
import id.kipp.testbed.Chromium;
import id.kipp.testbed.Portal;
import id.kipp.testbed.Statements;
import id.kipp.testbed.WithPortal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The desks of the secretariat and the Admin Lokal: numbers lead to lists that hold as many rows, and lists tell only what one may know. */
@WithPortal
class DeskIT {
    private static final Pattern FIGURE = Pattern.compile("<a href=\"([^\"]+)\"><strong>([\\d.]+)</strong>");
    private static final Pattern FOUND = Pattern.compile("<strong>([\\d.]+) usulan</strong>");
    /** Ten of its own, one for each part that counts, beside the three that recognise who is signed in. */
    private static final int MOST_STATEMENTS = 13;

    @Test
    void everyNumberOfTheFirstPageIsThatOfItsList(Portal portal) {
        var led = 0;
        for (var person : List.of("sekretariat", "adminlokal")) {
            var visitor = portal.visitor().signedInAs(person);
            for (var figure :
                    FIGURE.matcher(visitor.get("/meja").body()).results().toList()) {
                var href = figure.group(1).replace("&amp;", "&");
                if (href.matches("/(seleksi|macet|usulan-masuk).*")) {
                    var found = FOUND.matcher(visitor.get(href).body());
                    assertThat(found.find()).as(href).isTrue();
                    assertThat(found.group(1)).as(href).isEqualTo(figure.group(2));
                    led++;
                }
            }
        }
        assertThat(led).isGreaterThanOrEqualTo(8);
    }

    @Test
    void everybodySeesTheOwnPartAndNobodyElses(Portal portal) {
        var parts = Map.of(
                "sekretariat", "Seleksi administrasi, ",
                "adminlokal", "Usulan instansi Anda, ",
                "upp", "Usulan unit Anda, ");
        for (var person : parts.entrySet()) {
            var page = portal.visitor().signedInAs(person.getKey()).get("/meja").body();
            for (var part : parts.entrySet()) {
                assertThat(page.contains("<h2>" + part.getValue()))
                        .as(person.getKey() + " and " + part.getKey())
                        .isEqualTo(person.getKey().equals(part.getKey()));
            }
        }
    }

    /** A section of those who distribute and of those who close is one section to whoever does both. */
    @Test
    void whoHasTwoRolesSeesEachPartOnce(Portal portal) throws SQLException {
        var chair = portal.value("select id from account where username = 'ketua'");
        try (var edition = new SmallEdition(portal, 1)) {
            edition.openStage(1, List.of());
            portal.change("insert into account_role (account_id, role) values (?, 'SEKRETARIAT')", chair);
            var page = portal.visitor().signedInAs("ketua").get("/meja").body();
            assertThat(page.split("<h2>Penilaian yang berjalan</h2>", -1)).hasSize(2);
        } finally {
            portal.change("delete from account_role where account_id = ? and role = 'SEKRETARIAT'", chair);
        }
    }

    @Test
    void theFirstPageAsksLittleOfTheDatabase(Portal portal) throws SQLException {
        for (var person : List.of("sekretariat", "adminlokal", "upp", "evaluator02", "ketua")) {
            var visitor = portal.visitor().signedInAs(person);
            for (var grouping : List.of("provinsi", "jenis", "kelompok")) {
                assertThat(Statements.of(portal, () -> visitor.get("/meja?menurut=" + grouping)))
                        .as(person + " by " + grouping)
                        .isLessThanOrEqualTo(MOST_STATEMENTS);
            }
        }
    }

    @Test
    void theSecretariatDoesNotReadTitlesOfDraftsWhereItSeesThatTheyAreStuck(Portal portal) throws SQLException {
        var code = portal.submissionBy("upp", "DRAFT");
        var title = portal.value("select title from submission where code = ?", code);
        var secretary = portal.visitor().signedInAs("sekretariat");
        var line = secretary.get("/macet?edisi=2017&cari=" + code);
        assertThat(line.body()).contains(code).doesNotContain(title);
        assertThat(secretary.get("/berkas-macet.csv?edisi=2017&cari=" + code).body())
                .contains(code)
                .doesNotContain(title);
        assertThat(FOUND.matcher(secretary
                                .get("/macet?edisi=2017&cari=" + title.replace(' ', '+'))
                                .body())
                        .results())
                .as("nor does a search tell")
                .allSatisfy(found -> assertThat(found.group(1)).isEqualTo("0"));
    }

    @Test
    void anAdminLokalSeesTheOwnInstitutionWhateverTheAddressSays(Portal portal) throws SQLException {
        var own = portal.value("select institution_id from account where username = 'adminlokal'");
        var foreign =
                portal.column("select code from submission where institution_id <> ? and state = 'DRAFT' limit 3", own);
        var admin = portal.visitor().signedInAs("adminlokal");
        assertThat(foreign).isNotEmpty();
        for (var code : foreign) {
            var rest = "?edisi=2017&instansi=pemerintah&cari=" + code;
            assertThat(admin.get("/berkas-macet.csv" + rest).body()).doesNotContain(code);
            assertThat(admin.get("/berkas-usulan-masuk.csv" + rest).body()).doesNotContain(code);
            assertThat(admin.get("/usulan-masuk/teruskan?edisi=2017&pilih=" + code + ":0")
                            .body())
                    .doesNotContain(code);
        }
        for (var address :
                List.of("/berkas-jejak.csv", "/berkas-akun.csv", "/berkas-akun.xlsx", "/berkas-seleksi.csv")) {
            assertThat(admin.get(address).statusCode()).as(address).isEqualTo(403);
        }
    }

    @Test
    void ofManyThatAreForwardedAtOnceAllGoOrNoneAndTwiceIsOnce(Portal portal) throws SQLException {
        var admin = portal.visitor().signedInAs("adminlokal");
        var own = portal.value("select institution_id from account where username = 'adminlokal'");
        var codes = portal.column(
                "select code from submission where state = 'WITH_ADMIN' and institution_id = ? and code like '2017-%'"
                        + " order by code desc limit 2",
                own);
        assertThat(codes).hasSize(2);
        var address = "/usulan-masuk/teruskan?edisi=2017" + chosen(portal, codes);
        var form = admin.form(address, "decision:forward", Map.of());
        portal.change("update submission set version = version + 1 where code = ?", codes.get(0));
        var refused = admin.post(address, form);
        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body())
                .contains("1 usulan tidak dapat diteruskan", "Berubah sesudah daftar dibuka")
                .contains(codes);
        assertThat(arrived(portal, codes)).isEqualTo("0");

        // What changed between the list and the confirmation was not seen either.
        var listed = chosen(portal, codes);
        portal.change("update submission set version = version + 1 where code = ?", codes.get(1));
        var late = admin.submit("/usulan-masuk/teruskan?edisi=2017" + listed, "decision:forward", Map.of());
        assertThat(late.body()).contains("1 usulan tidak dapat diteruskan", "Berubah sesudah daftar dibuka");
        assertThat(arrived(portal, codes)).isEqualTo("0");

        var told = "select count(*) from audit_event where kind = 'submission.SubmissionForwarded'"
                + " and subject in ('submission:" + String.join("', 'submission:", codes) + "')";
        // What other tests forwarded and took back stays in the trail.
        var before = Integer.parseInt(portal.value(told));
        var again = "/usulan-masuk/teruskan?edisi=2017" + chosen(portal, codes);
        var good = admin.form(again, "decision:forward", Map.of());
        assertThat(admin.post(again, good).statusCode()).isEqualTo(302);
        assertThat(admin.post(again, good).statusCode()).isEqualTo(302);
        assertThat(arrived(portal, codes)).isEqualTo("2");
        assertThat(Integer.parseInt(portal.value(told)) - before).isEqualTo(2);
    }

    @Test
    void aStageIsClosedByTheNameOfItsEditionAndReopenedOnlyBeforeAnythingLater(Portal portal) throws SQLException {
        var secretary = portal.visitor().signedInAs("sekretariat");
        try (var edition = new SmallEdition(portal, 1)) {
            portal.change(
                    "insert into stage (edition_id, position, kind, name, opens_at)"
                            + " values (?, 1, 'SCREENING', 'Seleksi', utc_timestamp(6) - interval 1 day)",
                    edition.id());
            var stage = portal.value("select max(id) from stage where edition_id = ?", edition.id());
            var page = "/edisi/tahap/" + stage;
            var closedAt = "select count(*) from stage where closed_at is not null and id = " + stage;
            var typed = Map.of("closing:reason", "uji", "closing:edition", "Besar");
            var other = secretary.submit(page + "/tutup", "closing:close", typed);
            assertThat(other.body()).contains("Nama edisinya lain. Tulis: Kecil");
            assertThat(portal.value(closedAt)).isEqualTo("0");

            var named = Map.of("closing:reason", "uji", "closing:edition", "kecil");
            var shut = secretary.form(page + "/tutup", "closing:close", named);
            assertThat(secretary.post(page + "/tutup", shut).statusCode()).isEqualTo(302);
            assertThat(secretary.post(page + "/tutup", shut).statusCode()).isEqualTo(302);
            assertThat(portal.value(closedAt)).isEqualTo("1");
            var reopen = secretary.form(page, "manual:reopen", Map.of("manual:reason", "keliru"));
            assertThat(secretary.post(page, reopen).statusCode()).isEqualTo(302);
            assertThat(secretary.post(page, reopen).statusCode()).isEqualTo(302);
            assertThat(portal.value(closedAt)).isEqualTo("0");
            assertThat(portal.value("select count(*) from audit_event where kind = 'competition.StageReopened'"
                            + " and subject = 'stage:" + stage + "'"))
                    .isEqualTo("1");

            assertThat(secretary
                            .submit(
                                    page + "/tutup",
                                    "closing:close",
                                    Map.of("closing:reason", "lagi", "closing:edition", "Kecil"))
                            .statusCode())
                    .isEqualTo(302);
            edition.openStage(2, List.of());
            reopen.put("manual:reason", "terlambat");
            assertThat(secretary.post(page, reopen).statusCode()).isEqualTo(200);
            assertThat(portal.value(closedAt)).isEqualTo("1");
        }
    }

    private static String arrived(Portal portal, List<String> codes) throws SQLException {
        return portal.value(
                "select count(*) from receipt r join submission s on s.id = r.submission_id where s.code in ('"
                        + String.join("', '", codes) + "')");
    }

    private static String chosen(Portal portal, List<String> codes) throws SQLException {
        var marks = new StringBuilder();
        for (var code : codes) {
            marks.append("&pilih=")
                    .append(code)
                    .append(':')
                    .append(portal.value("select version from submission where code = ?", code));
        }
        return marks.toString();
    }

    @Test
    void theTrailIsFilteredAndItsFileHoldsAllRows(Portal portal) throws SQLException {
        var secretary = portal.visitor().signedInAs("sekretariat");
        var file = secretary
                .get("/berkas-jejak.csv?pelaku=sekretariat&bagian=account")
                .body();
        var stored = portal.value("select count(*) from audit_event where actor = 'sekretariat'"
                + " and kind like 'account.%' and confidential = false");
        assertThat(file.lines().count()).isEqualTo(Long.parseLong(stored) + 1);
        assertThat(file).contains("sekretariat masuk ke portal");
        assertThat(secretary.get("/jejak?dari=1990-01-01&sampai=1990-01-02").body())
                .contains("Tidak ada baris yang cocok");
        assertThat(secretary.get("/jejak?dari=kemarin").statusCode()).isEqualTo(200);
        assertThat(secretary.get("/berkas-jejak.csv?bagian=judging").body()).doesNotContain("judging.Score");
    }

    @Test
    void theDesksAreAccessibleSortAndExportInTheBrowser(Chromium chromium) throws Exception {
        for (var width : List.of(1280, 320)) {
            var page = chromium.newPage(width, 800);
            try {
                signIn(page, "sekretariat");
                for (var path : List.of("/meja", "/macet", "/jejak", "/akun", "/akun?peran=ketua")) {
                    page.navigate(path);
                    Axe.assertClean(page);
                    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                            .as(path + " at " + width)
                            .isEqualTo(true);
                }
            } finally {
                page.context().close();
            }
        }
        var page = chromium.newPage(1280, 800);
        try {
            signIn(page, "sekretariat");
            page.navigate("/akun?peran=admin_lokal");
            page.click("thead a >> nth=1");
            assertThat(page.url()).contains("urut=pengguna").contains("peran=admin_lokal");
            assertThat(rowsOfXlsx(page, "/berkas-akun.xlsx")).isGreaterThan(1);
            page.navigate("/macet");
            page.click("thead a >> nth=0");
            assertThat(rowsOfXlsx(page, "/berkas-macet.xlsx")).isGreaterThan(1);
        } finally {
            page.context().close();
        }
    }

    @Test
    void theInboxIsAccessibleAndForwardsOnlyAfterAsking(Chromium chromium) {
        for (var width : List.of(1280, 320)) {
            var page = chromium.newPage(width, 800);
            try {
                signIn(page, "adminlokal");
                for (var path : List.of("/meja", "/usulan-masuk", "/usulan-masuk/unit", "/macet")) {
                    page.navigate(path);
                    Axe.assertClean(page);
                    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                            .as(path + " at " + width)
                            .isEqualTo(true);
                }
            } finally {
                page.context().close();
            }
        }
    }

    private static void signIn(Page page, String username) {
        page.navigate("/masuk");
        page.fill("[id='sign-in:name']", username);
        page.fill("[id='sign-in:password']", Portal.DEMO_PASSWORD);
        page.click("[id='sign-in:send']");
    }

    private static long rowsOfXlsx(Page page, String file) throws Exception {
        var download = page.waitForDownload(() -> page.click("a[href^='" + file + "']"));
        assertThat(Files.size(download.path())).isPositive();
        try (var zip = new ZipFile(download.path().toFile());
                var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return Pattern.compile("<row ")
                    .matcher(new String(sheet.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .count();
        }
    }
}
