package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.NavigateOptions;
import com.microsoft.playwright.options.WaitUntilState;
import id.kipp.testbed.Axe;
import id.kipp.testbed.Chromium;
import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The secretariat's workbench: every row is found, put in order, exported and decided, with a script and without. */
@WithPortal
@TestInstance(Lifecycle.PER_CLASS)
class ScreeningListIT {
    private static final Pattern CODE = Pattern.compile("<a href=\"/seleksi/(1999-\\d{4})\\?");
    private static final int INSTITUTIONS = 60;

    private final Portal portal;
    private SmallEdition edition;
    private Visitor secretary;

    ScreeningListIT(Portal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void fill() throws SQLException {
        edition = new SmallEdition(portal, 1);
        portal.change(
                "insert into stage (edition_id, position, kind, name, opens_at)"
                        + " values (?, 1, 'SCREENING', 'Seleksi', utc_timestamp(6) - interval 1 day)",
                edition.id());
        portal.change(
                "insert into submission (edition_id, code, institution_id, author_id, title, state, state_at)"
                        + " select ?, concat('1999-', 1000 + i.id), i.id, (select min(id) from account),"
                        + " concat('=Inovasi ', i.name), 'RECEIVED', utc_timestamp(6) from institution i"
                        + " where i.name like 'Pemerintah Kabupaten %' order by i.id limit " + INSTITUTIONS,
                edition.id());
        portal.change("update submission set state = 'RECEIVED' where code like '1999-%'");
        portal.change("insert into receipt (submission_id, number, idempotency_key, received_at, content_sha256)"
                + " select id, concat('TT-', code), concat('daftar-', code), utc_timestamp(6) - interval id second,"
                + " repeat('a', 64) from submission where code like '1999-%'");
        secretary = portal.visitor().signedInAs("sekretariat");
    }

    @AfterAll
    void clear() throws SQLException {
        edition.close();
    }

    private List<String> codes(String query) {
        var answer = secretary.get("/seleksi?edisi=1999" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        return CODE.matcher(answer.body()).results().map(row -> row.group(1)).toList();
    }

    private List<String> stored(String order) throws SQLException {
        return portal.column("select s.code from submission s join institution i on i.id = s.institution_id"
                + " join receipt r on r.submission_id = s.id where s.code like '1999-%' order by " + order
                + ", s.code");
    }

    @Test
    void searchLosesNoRowHoweverManyInstitutionsAreCalledSo() {
        assertThat(codes("&cari=kabupaten&baris=100")).hasSizeGreaterThanOrEqualTo(INSTITUTIONS);
        assertThat(codes("&instansi=Pemkab&baris=100")).hasSizeGreaterThanOrEqualTo(INSTITUTIONS);
        assertThat(codes("&instansi=tidak+ada+yang+begini")).isEmpty();
        assertThat(codes("&cari=1999-0001")).containsExactly("1999-0001");
    }

    @Test
    void everyColumnPutsAllRowsInOrder() throws SQLException {
        var orders = Map.of(
                "kode", "s.code",
                "-kode", "s.code desc",
                "judul", "s.title",
                "-instansi", "i.name desc",
                "instansi", "i.name",
                "tiba", "r.received_at",
                "-tiba", "r.received_at desc");
        for (var order : orders.entrySet()) {
            assertThat(codes("&baris=100&urut=" + order.getKey()))
                    .as(order.getKey())
                    .containsExactlyElementsOf(stored(order.getValue()));
        }
        assertThat(codes("&baris=100&urut=kelompok")).hasSameElementsAs(stored("s.code"));
        assertThat(codes("&baris=100&urut=kategori")).hasSameElementsAs(stored("s.code"));
        assertThat(codes("&urut=s.title;drop")).isEqualTo(codes(""));
    }

    @Test
    void pagesMeetWithoutGapAndBeyondTheEndIsTheLast() throws SQLException {
        var all = new ArrayList<String>();
        for (int page = 1; page <= 3; page++) {
            all.addAll(codes("&urut=kode&halaman=" + page));
        }
        assertThat(all).containsExactlyElementsOf(stored("s.code"));
        assertThat(codes("&urut=kode&halaman=99999")).isEqualTo(codes("&urut=kode&halaman=3"));
    }

    @Test
    void theFileHoldsEveryRowOfTheFilterAndNoFormula() {
        var file = secretary.get("/berkas-seleksi.csv?edisi=1999&instansi=Pemkab&urut=kode&halaman=2");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("content-type").orElse("")).startsWith("text/csv");
        assertThat(file.body().lines().count()).isGreaterThan(INSTITUTIONS);
        assertThat(file.body()).contains(",'=Inovasi Pemerintah Kabupaten");
    }

    @Test
    void nobodyElseOpensTheListItsFileOrTheDecision() {
        var unit = portal.visitor().signedInAs("upp");
        for (var address : List.of("/seleksi", "/berkas-seleksi.csv", "/berkas-seleksi.xlsx", "/seleksi/putuskan")) {
            var rest = "?edisi=1999&pilih=1999-0001:1";
            assertThat(unit.get(address + rest).statusCode()).as(address).isEqualTo(403);
            assertThat(portal.visitor().get(address + rest).statusCode())
                    .as(address)
                    .isNotEqualTo(200);
        }
    }

    @Test
    void whatMayNotBeDecidedIsSaidAtItsRowAndNothingIsDecided() throws SQLException {
        var codes = stored("s.code").subList(10, 14);
        var address = "/seleksi/putuskan?edisi=1999&" + chosen(codes);
        var form = secretary.form(address, "decision:save", Map.of("choice", "pass"));
        portal.change("update submission set version = version + 1 where code = ?", codes.get(0));
        portal.change("update submission set state = 'SENT_BACK' where code = ?", codes.get(1));

        var refused = secretary.post(address, form);
        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body()).contains("2 usulan tidak dapat diputuskan", "Berubah sesudah daftar dibuka");
        assertThat(states(codes)).containsExactly("RECEIVED", "SENT_BACK", "RECEIVED", "RECEIVED");
        portal.change("update submission set state = 'RECEIVED' where code = ?", codes.get(1));
    }

    @Test
    void whatTheRulesFindWrongStandsAtTheRows() throws SQLException {
        var codes = stored("s.code").subList(5, 7);
        var title = portal.value("select title from submission where code = ?", codes.get(1));
        var path = "/seleksi/putuskan?edisi=1999&pilih=" + codes.get(0) + ":1";
        portal.change("update submission set title = ? where code = ?", "Judul lain sendiri", codes.get(0));
        var alone = secretary.get(path).body();
        portal.change("update submission set title = ? where code = ?", title, codes.get(0));
        var twin = secretary.get(path).body();

        assertThat(alone).contains("class=\"finding\"").doesNotContain(codes.get(1));
        assertThat(twin).contains("class=\"finding\"").contains(codes.get(1));
    }

    @Test
    void manyAreDecidedAtOnceAndTwiceIsOnce() throws SQLException {
        var codes = stored("s.code").subList(20, 40);
        var address = "/seleksi/putuskan?edisi=1999&" + chosen(codes);
        var without = secretary.submit(address, "decision:save", Map.of("choice", "fail", "decision:reason", ""));
        assertThat(without.statusCode()).isEqualTo(200);
        assertThat(states(codes)).containsOnly("RECEIVED");

        var form = secretary.form(
                address, "decision:save", Map.of("choice", "fail", "decision:reason", "Dokumennya tidak lengkap."));
        assertThat(secretary.post(address, form).statusCode()).isEqualTo(302);
        assertThat(secretary.post(address, form).statusCode()).isEqualTo(302);
        assertThat(states(codes)).containsOnly("FAILED").hasSize(20);
        assertThat(portal.column("select distinct note from submission_step where submission_id in"
                        + " (select id from submission where code in ('" + String.join("','", codes) + "'))"))
                .containsExactly("Dokumennya tidak lengkap.");
        assertThat(portal.value("select count(*) from submission_step where submission_id in"
                        + " (select id from submission where code in ('" + String.join("','", codes) + "'))"))
                .isEqualTo("20");
    }

    @Test
    void fromOneSubmissionTheWayLeadsOnThroughTheList() throws SQLException {
        var codes = stored("s.code");
        var page = secretary.get("/seleksi/" + codes.get(1) + "?edisi=1999&urut=kode");
        assertThat(page.body())
                .contains("2 dari " + codes.size())
                .contains("href=\"/seleksi/" + codes.get(0) + "?edisi=1999&amp;urut=kode\" rel=\"prev\"")
                .contains("href=\"/seleksi/" + codes.get(2) + "?edisi=1999&amp;urut=kode\" rel=\"next\"");
    }

    @Test
    void inTheBrowserAPageIsChosenByOneBoxAndTheFileOpens(Chromium chromium) throws Exception {
        var page = chromium.newPage();
        try {
            signIn(page);
            var complaints = new ArrayList<String>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.navigate("/seleksi?edisi=1999&status=masuk&instansi=pemkab");
            Axe.assertClean(page);
            page.click("[data-choose-all] input");
            assertThat(page.locator("input[name=pilih]:checked").count()).isEqualTo(25);
            page.locator("input[name=pilih]").first().uncheck();
            page.click(".choosing .savebar .button >> nth=0");
            assertThat(page.locator("h2").first().innerText()).contains("24");
            Axe.assertClean(page);
            page.goBack();
            page.click("thead a >> nth=0");
            assertThat(page.url()).contains("urut=kode");
            assertThat(complaints).isEmpty();
            assertThat(rowsOfXlsx(page)).isGreaterThan(26);
        } finally {
            page.context().close();
        }
    }

    @Test
    void theFirstVisitIsLightAndTheNextIsLighter(Chromium chromium) {
        var page = chromium.newPage();
        try {
            signIn(page);
            var network = page.context().newCDPSession(page);
            var bytes = new AtomicLong();
            network.on(
                    "Network.loadingFinished",
                    event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
            network.send("Network.enable");
            network.send("Network.clearBrowserCache");
            var address = "/seleksi?edisi=1999";
            page.navigate(address, new NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
            var first = bytes.getAndSet(0);
            page.navigate(address, new NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
            System.out.println("bytes of the screening list, first and next visit: " + first + ", " + bytes.get());
            assertThat(first).isBetween(10_000L, 300_000L);
            assertThat(bytes.get()).isBetween(1_000L, 30_000L);
        } finally {
            page.context().close();
        }
    }

    private static void signIn(Page page) {
        page.navigate("/masuk");
        page.fill("[id='sign-in:name']", "sekretariat");
        page.fill("[id='sign-in:password']", Portal.DEMO_PASSWORD);
        page.click("[id='sign-in:send']");
    }

    private static long rowsOfXlsx(Page page) throws Exception {
        Download file = page.waitForDownload(() -> page.click("a[href^='/berkas-seleksi.xlsx']"));
        assertThat(file.suggestedFilename()).isEqualTo("seleksi-1999.xlsx");
        try (var zip = new ZipFile(file.path().toFile());
                var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return Pattern.compile("<row ")
                    .matcher(new String(sheet.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .count();
        }
    }

    private String chosen(List<String> codes) throws SQLException {
        var marks = new ArrayList<String>();
        for (var code : codes) {
            marks.add("pilih=" + code + ":" + portal.value("select version from submission where code = ?", code));
        }
        return String.join("&", marks);
    }

    private List<String> states(List<String> codes) throws SQLException {
        return portal.column("select state from submission where code in ("
                + codes.stream().collect(Collectors.joining("','", "'", "'")) + ") order by code");
    }
}
