package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.kernel.access.Permission;
import id.kipp.testbed.PdfFile;
import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Promise 6 for single things: who may not see a submission, a card or a file is told that it does not exist, and changes nothing. */
@WithPortal
class ForeignSubmissionsIT {
    private static final String STRANGER =
            "select min(a.username) from account a join account_role r on r.account_id = a.id"
                    + " join submission s on s.institution_id = a.institution_id where r.role = ? and s.state = ?"
                    + " and s.code like '2017-%' and a.username like '%-0%'";

    @Test
    void anotherInstitutionsSubmissionsDoNotExist(Portal portal) throws SQLException {
        assertNoneExists(portal, "upp-001", Permission.WRITE_SUBMISSION);
        assertNoneExists(portal, "adminlokal-001", Permission.FORWARD_SUBMISSION);
    }

    /** One submission of each edition and state, at every address that has a submission's code in it. */
    private static void assertNoneExists(Portal portal, String person, Permission trust) throws SQLException {
        var codes = portal.column(
                "select min(code) from submission where institution_id <>"
                        + " (select institution_id from account where username = ?) group by edition_id, state",
                person);
        assertThat(codes).hasSizeGreaterThan(5);
        var visitor = portal.visitor().signedInAs(person);
        for (var address : KnownAddress.all()) {
            if (address.template().contains("{code}") && address.doors().contains(trust)) {
                for (var code : codes) {
                    var path = address.template().replace("{code}", code).replace("{question}", "ringkasan");
                    assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(404);
                }
            }
        }
    }

    @Test
    void anotherUnitsDraftIsNotWrittenIn(Portal portal) throws SQLException {
        var code = portal.submissionBy("upp", "DRAFT");
        var before = portal.value("select version from submission where code = ?", code);
        var words = "{\"version\":" + before + ",\"answers\":{\"ringkasan\":\"tidak boleh\"}}";
        var visitors = Map.of("upp-001", "404", "adminlokal", "403", "evaluator", "403", "sekretariat", "403");
        for (var person : visitors.keySet()) {
            var visitor = portal.visitor().signedInAs(person);
            assertThat(status(visitor.sendJson("/simpan-usulan/" + code, words)))
                    .as(person)
                    .isEqualTo(visitors.get(person));
            assertThat(status(attached(visitor, code))).as(person).isEqualTo(visitors.get(person));
        }
        assertThat(status(portal.visitor().sendJson("/simpan-usulan/" + code, words)))
                .isEqualTo("401");
        assertThat(attached(portal.visitor(), code).headers().firstValue("location"))
                .hasValueSatisfying(place -> assertThat(place).contains("/masuk"));

        assertThat(portal.value("select version from submission where code = ?", code))
                .isEqualTo(before);
        assertThat(portal.column("select 1 from answer where text = 'tidak boleh'"))
                .isEmpty();
        assertThat(portal.column("select 1 from document where file_name = 'rahasia.pdf'"))
                .isEmpty();
    }

    /** The secretariat or the Admin Lokal corrects the unit of an account: what the old unit writes stays there. */
    @Test
    void whoMovedToAnotherUnitLeavesTheSubmissionsOfTheOldOneBehind(Portal portal) throws SQLException {
        var code = portal.submissionBy("upp", "DRAFT");
        var unit = portal.value("select unit_id from account where username = 'upp'");
        var other = portal.value(
                "select min(id) from service_unit where id <> ? and institution_id ="
                        + " (select institution_id from account where username = 'upp')",
                unit);
        var upp = portal.visitor().signedInAs("upp");
        assertThat(upp.get("/usulan?edisi=2017").body()).contains("/usulan/" + code);
        portal.change("update account set unit_id = ? where username = 'upp'", other);
        try {
            assertThat(upp.get("/usulan/" + code).statusCode()).isEqualTo(404);
            assertThat(attached(upp, code).statusCode()).isEqualTo(404);
            assertThat(upp.get("/usulan?edisi=2017").body()).doesNotContain("/usulan/" + code);
        } finally {
            portal.change("update account set unit_id = ? where username = 'upp'", unit);
        }
        assertThat(upp.get("/usulan/" + code).statusCode()).isEqualTo(200);
    }

    @Test
    void aFormOfOnesOwnSubmissionSentToAnotherInstitutionsSubmissionDoesNothing(Portal portal) throws SQLException {
        var foreign = portal.value("select min(s.code) from submission s join account a"
                + " on a.institution_id = s.institution_id where a.username = 'adminlokal' and s.state = 'WITH_ADMIN'");
        var stranger = portal.value(STRANGER, "ADMIN_LOKAL", "WITH_ADMIN");
        var own = portal.value(
                "select min(s.code) from submission s join account a on a.institution_id = s.institution_id"
                        + " where a.username = ? and s.state = 'WITH_ADMIN' and s.code like '2017-%'",
                stranger);
        var visitor = portal.visitor().signedInAs(stranger);
        var form =
                visitor.form("/usulan-masuk/" + own, "return:return", Map.of("return:note", "tidak boleh sama sekali"));
        assertThat(visitor.post("/usulan-masuk/" + foreign, form).statusCode()).isEqualTo(404);
        assertThat(portal.column("select state from submission where code in (?, ?)", own, foreign))
                .containsOnly("WITH_ADMIN");
    }

    @Test
    void anotherJurorsCardsDoNotExist(Portal portal) throws SQLException {
        var cards = portal.column("select min(r.id) from assignment r join account a on a.id = r.juror_id"
                + " where a.username <> 'evaluator' group by r.juror_id, r.confirmed_at is null");
        assertThat(cards).hasSizeGreaterThan(20);
        var evaluator = portal.visitor().signedInAs("evaluator");
        for (var card : cards) {
            assertThat(evaluator.get("/penilaian/" + card).statusCode())
                    .as(card)
                    .isEqualTo(404);
        }
        var own = DemoAddresses.of(portal, "/penilaian/{id}", "evaluator").orElseThrow();
        var form = evaluator.form(own, "scorecard:save", Map.of("scorecard:general", "tidak boleh"));
        assertThat(evaluator.post("/penilaian/" + cards.get(0), form).statusCode())
                .isEqualTo(404);
        assertThat(portal.column("select 1 from assignment where comment = 'tidak boleh'"))
                .isEmpty();
    }

    @Test
    void aFileIsThereForItsReadersAlone(Portal portal) throws SQLException {
        var upp = portal.visitor().signedInAs("upp");
        var code = portal.submissionBy("upp", "DRAFT");
        assertThat(attached(upp, code).statusCode()).isEqualTo(302);
        var id = portal.value("select max(id) from document where file_name = 'rahasia.pdf'");
        try {
            var file = upp.get("/berkas/" + id);
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("content-disposition"))
                    .hasValueSatisfying(value -> assertThat(value).startsWith("attachment"));
            assertThat(portal.visitor()
                            .signedInAs("adminlokal")
                            .get("/berkas/" + id)
                            .statusCode())
                    .isEqualTo(200);
            for (var person : List.of("upp-001", "adminlokal-001", "evaluator", "panelis", "ketua", "sekretariat")) {
                assertThat(portal.visitor()
                                .signedInAs(person)
                                .get("/berkas/" + id)
                                .statusCode())
                        .as(person)
                        .isEqualTo(404);
            }
            assertThat(portal.visitor().get("/berkas/" + id).statusCode()).isEqualTo(302);
        } finally {
            portal.change("delete from attachment where document_id = ?", id);
            portal.change("delete from document where id = ?", id);
        }
    }

    private static HttpResponse<String> attached(Visitor visitor, String code) {
        return visitor.upload("/lampiran-usulan/" + code, "berkas", "rahasia.pdf", PdfFile.ofPages(1));
    }

    private static String status(HttpResponse<String> answer) {
        return Integer.toString(answer.statusCode());
    }
}
