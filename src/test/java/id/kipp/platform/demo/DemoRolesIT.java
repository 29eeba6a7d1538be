package id.kipp.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever signs in to the demonstration finds something to do. */
@WithPortal
class DemoRolesIT {
    private static final Pattern GO_ON = Pattern.compile("id=\"continue\"[^>]*href=\"(/penilaian/\\d+)\"");

    private final Portal portal;

    DemoRolesIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void theUnitHasASubmissionToWrite() throws SQLException {
        var unit = portal.visitor().signedInAs("upp");
        var draft = portal.value("select max(s.code) from submission s join account a on a.id = s.author_id"
                + " where a.username = 'upp' and s.state in ('DRAFT', 'RETURNED') and s.code like '2017-%'");
        assertThat(unit.get("/usulan").body()).contains("/usulan/" + draft);
        assertThat(unit.get("/usulan/" + draft).body()).contains("/usulan/" + draft + "/jawab/ringkasan");
    }

    @Test
    void theAdminLokalHasSubmissionsToDecideOn() throws SQLException {
        var admin = portal.visitor().signedInAs("adminlokal");
        var waiting = portal.value("select max(s.code) from submission s join account a"
                + " on a.institution_id = s.institution_id where a.username = 'adminlokal'"
                + " and s.state = 'WITH_ADMIN' and s.code like '2017-%'");
        assertThat(admin.get("/usulan-masuk").body()).contains("/usulan-masuk/" + waiting);
        assertThat(admin.get("/usulan-masuk/" + waiting).body()).contains("<button");
    }

    @Test
    void theSecretariatHasSubmissionsToScreenAndSeesHowFarThePanelIs() throws SQLException {
        var secretariat = portal.visitor().signedInAs("sekretariat");
        var waiting = portal.value("select min(code) from submission where state = 'RECEIVED' and code like '2017-%'");
        assertThat(secretariat.get("/seleksi").body()).contains("/seleksi/" + waiting);
        var hearing = stage("SCORING", 5);
        var done = portal.value(
                "select count(*) from assignment where stage_id = ? and confirmed_at is not null", hearing);
        assertThat(secretariat.get("/penugasan/" + hearing).body()).contains(done + " dari 990");
    }

    @Test
    void theEvaluatorGoesOnInTheDeskStageThatIsOpen() throws SQLException {
        var reading = goOn("evaluator");
        assertThat(portal.value(
                        "select e.year from assignment r join stage s on s.id = r.stage_id"
                                + " join edition e on e.id = s.edition_id where r.id = ?",
                        reading.substring(reading.lastIndexOf('/') + 1)))
                .isEqualTo("2016");
    }

    @Test
    void thePanelMemberHasReadSomeAndGoesOnWithOthers() throws SQLException {
        var reading = goOn("panelis");
        var desk = "select count(*) from assignment r join account a on a.id = r.juror_id where a.username = 'panelis'"
                + " and r.stage_id = ? and r.withdrawn_reason is null and r.confirmed_at is ";
        var hearing = stage("SCORING", 5);
        assertThat(portal.value(desk + "not null", hearing)).isNotEqualTo("0");
        assertThat(Integer.parseInt(portal.value(desk + "null", hearing))).isBetween(20, 80);
        assertThat(portal.visitor().signedInAs("panelis").get(reading).body()).contains("name=\"scorecard:confirm\"");
    }

    @Test
    void theChairReadsAndSeesProgressAndWhatThePlenaryDecided() throws SQLException {
        goOn("ketua");
        var chair = portal.visitor().signedInAs("ketua");
        assertThat(chair.get("/peringkat/" + stage("SCORING", 5)).body())
                .contains("dari 990")
                .contains("name=\"close:close\"");
        assertThat(chair.get("/pleno/" + stage("PLENARY", 4)).body()).contains(sealed());
    }

    /** The page of a ranking refuses what is not what was sealed. */
    @Test
    void theRankingBehindTheHearingIsSealedAndTheTrailKnowsItsSeal() throws SQLException {
        var seal = sealed();
        var ranking = portal.visitor().signedInAs("ketua").get("/peringkat/" + stage("SCORING", 3));
        assertThat(ranking.statusCode()).isEqualTo(200);
        assertThat(ranking.body()).contains(seal).contains("Top 99");
        assertThat(
                        portal.column(
                                "select facts from audit_event where kind in"
                                        + " ('judging.StageSnapshotTaken', 'award.PlenaryHeld') and actor = 'ketua' order by number limit 2"))
                .hasSize(2)
                .allSatisfy(facts -> assertThat(facts).contains(seal));
    }

    @Test
    void thePlenaryTookNinetyNineAndExplainedEachDeviation() throws SQLException {
        var of =
                " from gate_pick p join plenary l on l.id = p.plenary_id join gate g on g.id = l.gate_id where g.stage_id = ?";
        var plenary = stage("PLENARY", 4);
        assertThat(portal.value("select count(*)" + of + " and p.taken", plenary))
                .isEqualTo("99");
        assertThat(portal.column("select p.deviation_reason" + of + " and p.deviation <> 'NONE'", plenary))
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(reason -> assertThat(reason).isNotBlank());
    }

    @Test
    void nobodyLearnsWhatThePlenaryTookBeforeItIsPublished() throws SQLException {
        var codes =
                portal.column("select s.code from submission s join account a on a.institution_id = s.institution_id"
                        + " where a.username = 'upp' and s.state = 'PASSED' and s.code like '2014-%'");
        assertThat(codes).isNotEmpty();
        for (var person : new String[] {"upp", "adminlokal"}) {
            var visitor = portal.visitor().signedInAs(person);
            var list = person.equals("upp") ? "/usulan" : "/usulan-masuk";
            assertThat(visitor.get(list + "?edisi=2014").body())
                    .contains("2014-0001")
                    .doesNotContain("Top 99");
            for (var code : codes) {
                assertThat(visitor.get(list + "/" + code).body()).contains(code).doesNotContain("Top 99");
            }
        }
        assertThatThePublicFindsNoneOf(portal.column(
                "select s.code from stage_entrant e join submission s on s.id = e.submission_id where e.stage_id = ?",
                stage("SCORING", 5)));
    }

    private void assertThatThePublicFindsNoneOf(List<String> codes) throws SQLException {
        assertThat(codes).hasSize(99);
        var visitor = portal.visitor();
        assertThat(portal.value("select count(*) from innovation i join submission s on s.id = i.submission_id"
                        + " where s.code like '2014-%'"))
                .isEqualTo("0");
        var title = portal.value("select title from submission where code = ?", codes.get(0));
        var query = Visitor.encoded(Map.of("q", title));
        assertThat(visitor.get("/katalog?" + query).body().replaceAll("</?mark>", ""))
                .doesNotContain(title + "</a>");
        assertThat(visitor.get("/api/v1/innovations?" + query).body()).doesNotContain(title);
        assertThat(visitor.get("/").body()).contains("KIPP 2017 (contoh)").doesNotContain("KIPP 2014");
    }

    @Test
    void receiptsOfTheDemonstrationAreCheckedAgainstWhatArrived() throws SQLException {
        var code = portal.submissionBy("upp", "RECEIVED");
        assertThat(portal.visitor()
                        .signedInAs("upp")
                        .get("/tanda-terima/" + code)
                        .body())
                .contains("TT-" + code)
                .doesNotContain("tidak lagi cocok");
    }

    /** In a transaction that is taken back: the other tests need the demonstration. */
    @Test
    void theDemonstrationIsTakenAwayWholeWhateverItsPeopleDid() throws SQLException {
        portal.visitor()
                .signedInAs("upp")
                .submit("/keamanan", "start:prepare", Map.of("start:password", Portal.DEMO_PASSWORD));
        assertThat(portal.value("select count(*) from second_factor f join account a on a.id = f.account_id"
                        + " where a.username = 'upp'"))
                .isEqualTo("1");
        var card = portal.value(
                "select min(r.id) from assignment r join account a on a.id = r.juror_id"
                        + " where a.username = 'panelis' and r.confirmed_at is null and r.published_at is not null"
                        + " and r.withdrawn_reason is null and r.stage_id = ?",
                stage("SCORING", 5));
        var juror = portal.visitor().signedInAs("panelis");
        juror.submit("/penilaian/" + card, "bookmark:toggle", Map.of());
        juror.submit("/penilaian/" + card, "scorecard:save", Map.of("scorecard:general", "Perlu dibaca lagi."));
        assertThat(portal.column("select 1 from assignment_bookmark where assignment_id = ?", card))
                .hasSize(1);
        assertThat(portal.column("select 1 from mark_changes where stage_id = ?", stage("SCORING", 5)))
                .isNotEmpty();
        var received = portal.value("select min(id) from submission where state = 'RECEIVED' and code like '2017-%'");
        portal.change(
                "insert into arrival (submission_id, at, title, content_sha256, content)"
                        + " values (?, utc_timestamp(6), 'Judul', repeat('a', 64), '{}')",
                received);
        try (var database = portal.jdbc()) {
            database.setAutoCommit(false);
            DemoReset.run(database);
            for (var table : List.of("account", "edition", "submission")) {
                try (var row =
                        database.createStatement().executeQuery("select count(*) from " + table + " where sample")) {
                    row.next();
                    assertThat(row.getInt(1)).as(table).isZero();
                }
            }
            database.rollback();
        } finally {
            portal.change("delete from arrival where content = '{}'");
        }
    }

    /** Where the button on the juror's desk leads. */
    private String goOn(String juror) {
        var visitor = portal.visitor().signedInAs(juror);
        var button = GO_ON.matcher(visitor.get("/penilaian").body());
        assertThat(button.find()).as("%s has something to read", juror).isTrue();
        assertThat(visitor.get(button.group(1)).statusCode()).isEqualTo(200);
        return button.group(1);
    }

    private String stage(String kind, int position) throws SQLException {
        return portal.value(
                "select s.id from stage s join edition e on e.id = s.edition_id"
                        + " where e.year = 2014 and s.kind = ? and s.position = ?",
                kind,
                position);
    }

    private String sealed() throws SQLException {
        return portal.value("select sha256 from stage_snapshot where stage_id = ?", stage("SCORING", 3));
    }
}
