package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import id.kipp.testbed.Axe;
import id.kipp.testbed.Chromium;
import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A stranger sees the winners by institution, by edition and by province, and the figures with their sources. */
@WithPortal
class OverviewsIT {
    private static final String SURABAYA = "/instansi/kota-surabaya";

    @Test
    void anInstitutionIsFoundByWhatPeopleCallItAndTellsWhatItWon(Portal portal, Visitor stranger) throws SQLException {
        assertThat(stranger.get("/instansi?q=Pemkot+Surabaya").body())
                .contains("href=\"" + SURABAYA + "\"")
                .contains("1 instansi");
        var page = stranger.get(SURABAYA);
        assertThat(page.statusCode()).isEqualTo(200);
        var own = portal.value("select concat(count(*)) from innovation n join institution i on i.id = n.institution_id"
                + " where not n.sample and i.slug = 'kota-surabaya'");
        assertThat(page.body())
                .containsPattern("inovasi</a></dt><dd>" + own + "</dd>")
                .contains("href=\"/edisi-kompetisi/2014\"");
        assertThat(stranger.get("/instansi/tidak-ada").statusCode()).isEqualTo(404);
    }

    @Test
    void theFrontPageSaysHowManyInstitutionsHaveSentWhileSubmissionsAreTaken(Portal portal, Visitor stranger)
            throws SQLException {
        var sent = portal.value("select count(distinct institution_id) from submission where edition_id ="
                + " (select id from edition where year = 2017) and state not in ('DRAFT', 'WITH_ADMIN', 'RETURNED')");
        var all = portal.value("select count(*) from institution");
        assertThat(stranger.get("/?bahasa=id").body())
                .contains(sent + " dari " + all + " instansi telah mengirim usulan ke kementerian.");
    }

    @Test
    void anInstitutionWithoutAnyInnovationHasItsPageToo(Visitor stranger) {
        var page = stranger.get("/instansi/kota-sorong");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Pemerintah Kota Sorong", "Katalog belum memuat inovasi instansi ini.");
    }

    @Test
    void thePublishedIndexStandsThereWithItsSource(Visitor stranger) {
        assertThat(stranger.get("/instansi/provinsi-jawa-barat").body()).contains("4,76", "data.goodstats.id");
    }

    @Test
    void whoCopiedAndWasCopiedSeesItOnTheOwnPage(Portal portal, Visitor stranger) throws SQLException {
        var adopter = portal.value(
                "select i.slug from replication r join institution i on i.id = r.adopter_id where r.number is null"
                        + " order by r.id limit 1");
        var title = portal.value(
                "select r.source_title from replication r join institution i on i.id = r.adopter_id"
                        + " where i.slug = ? and r.source_title <> '' order by r.id limit 1",
                adopter);
        assertThat(textOf(stranger.get("/instansi/" + adopter).body())).contains(title);
    }

    @Test
    void theResultsOfAYearStandTierByTier(Portal portal, Visitor stranger) throws SQLException {
        var page = stranger.get("/edisi-kompetisi/2016").body();
        assertThat(page.indexOf("id=\"tier-top-35\"")).isPositive().isLessThan(page.indexOf("id=\"tier-top-99\""));
        var reached = Integer.parseInt(
                portal.value("select concat(count(*)) from innovation_award where year = 2016 and level = 'Top 35'"));
        var tier = page.substring(page.indexOf("id=\"tier-top-35\""), page.indexOf("id=\"tier-top-99\""));
        assertThat(Pattern.compile("<th scope=\"row\">").matcher(tier).results())
                .hasSize(reached);
        assertThat(page).contains("Terdaftar", ">bojonegorokab.go.id</a>");
        var newest = portal.value("select concat(max(year)) from innovation where level like 'Top %' and not sample");
        assertThat(stranger.get("/edisi-kompetisi").body()).contains("Hasil kompetisi " + newest);
        assertThat(stranger.get("/edisi-kompetisi/1950").statusCode()).isEqualTo(404);
        assertThat(stranger.get("/edisi-kompetisi/x").statusCode()).isEqualTo(404);
    }

    @Test
    void theMapCountsWhatTheTableCountsAndCopiesAreNoPlans(Portal portal, Visitor stranger) throws SQLException {
        var innovations =
                portal.value("select concat(count(*)) from innovation where province = 'Jawa Timur' and not sample");
        var page = stranger.get("/peta").body();
        assertThat(page).contains("<title>Jawa Timur: " + innovations + "</title>");
        assertThat(Pattern.compile("<path d=\"M").matcher(page).results()).hasSize(34);
        assertThat(Pattern.compile("<th scope=\"row\">").matcher(table(page)).results())
                .hasSize(38);
        var copies = portal.value("select concat(count(*)) from replication where province = 'Jawa Timur'"
                + " and status in ('RUNNING', 'SUCCEEDED', 'EXTENDED')");
        assertThat(stranger.get("/peta?tampil=pengadopsi").body())
                .contains("<title>Jawa Timur: " + copies + "</title>");
    }

    @Test
    void innovationsStandSideBySideWithoutAnAccount(Portal portal, Visitor stranger) throws SQLException {
        var codes = portal.column(
                "select code from innovation where theme = 'Kesehatan' and not sample order by id limit 2");
        var page = stranger.get("/banding?kode=" + String.join(",", codes) + ",INV-0000-999");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Pattern.compile("<th scope=\"col\">").matcher(page.body()).results())
                .hasSize(2);
        assertThat(page.body())
                .containsPattern("class=\"alike\"><th scope=\"row\">Tema")
                .contains("href=\"/banding?kode=" + codes.get(1) + "\"")
                .contains("href=\"/banding?kode=" + codes.get(0) + "," + codes.get(1) + ",INV-");
        assertThat(stranger.get("/banding").body()).contains("Belum ada inovasi yang dibandingkan");
    }

    @Test
    void aComparisonFitsAPhone(Portal portal, Chromium chromium) throws SQLException {
        var codes = portal.column("select code from innovation where not sample order by id limit 4");
        var page = chromium.newPage(new NewContextOptions().setViewportSize(320, 640));
        try {
            page.navigate("/banding?kode=" + String.join(",", codes));
            Axe.assertClean(page);
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isTrue();
        } finally {
            page.context().close();
        }
    }

    @Test
    void demonstrationsAreShownWithTheirMarkAndNeverCounted(Portal portal, Visitor stranger) throws SQLException {
        var pages = List.of("/peta", "/peta?tampil=pengadopsi", "/statistik", "/instansi?q=surabaya");
        var before = pages.stream().map(page -> mainOf(stranger, page, "a")).toList();
        try {
            portal.change(
                    "insert into innovation (code, slug, title, institution, institution_id, kind, province, year,"
                            + " level, theme, sample, published_at, changed_at) select 'INV-1950-001', 'contoh-uji', 'Contoh Uji',"
                            + " name, id, kind, 'Jawa Timur', 1950, 'Top 99', 'Uji', true, utc_timestamp(6), utc_timestamp(6)"
                            + " from institution where slug = 'kota-surabaya'");
            portal.change("insert into innovation_award (innovation_id, year, level)"
                    + " select id, 1950, 'Top 99' from innovation where code = 'INV-1950-001'");
            portal.change(
                    "insert into replication (innovation_id, source_title, origin, adopter, province, source, status)"
                            + " select id, title, institution, 'Uji', 'Jawa Timur', 'uji', 'RUNNING' from innovation"
                            + " where code = 'INV-1950-001'");
            for (int i = 0; i < pages.size(); i++) {
                assertThat(mainOf(stranger, pages.get(i), "b")).as(pages.get(i)).isEqualTo(before.get(i));
            }
            assertThat(stranger.get("/edisi-kompetisi/2016?uji=b").body()).doesNotContain("/edisi-kompetisi/1950");
            assertThat(stranger.get("/edisi-kompetisi/1950?uji=b").body())
                    .contains("Contoh Uji", ">contoh<", "Tidak ada inovasi");
            assertThat(stranger.get(SURABAYA + "?uji=b").body()).contains("Contoh Uji", ">contoh<");
        } finally {
            portal.change("delete from replication where source = 'uji'");
            portal.change("delete a from innovation_award a join innovation i on i.id = a.innovation_id"
                    + " where i.code = 'INV-1950-001'");
            portal.change("delete from innovation where code = 'INV-1950-001'");
        }
    }

    /** What a page shows; the parameter makes its address one that is not kept yet. */
    private static String mainOf(Visitor stranger, String page, String once) {
        var body = stranger.get(page + (page.contains("?") ? "&" : "?") + "uji=" + once)
                .body();
        return body.substring(body.indexOf("<main"), body.indexOf("</main>"));
    }

    @Test
    void figuresThatDisagreeStandBesideEachOtherInThePageAndTheFile(Visitor stranger) {
        var page = textOf(stranger.get("/statistik").body());
        assertThat(page).contains("1.189", "1.188 saat penutupan");
        var file = stranger.get("/berkas-statistik.csv");
        assertThat(file.body()).contains("2015,registered,1189").hasLineCount(113);
    }

    private static String table(String page) {
        return page.substring(page.indexOf("<table"));
    }

    private static String textOf(String page) {
        return page.replaceAll("<[^>]+>", "").replace("&amp;", "&").replace("&#39;", "'");
    }
}
