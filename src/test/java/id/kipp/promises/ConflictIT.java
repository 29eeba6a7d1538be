package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One rule of conflicts, kept wherever a juror could come upon a submission, and one register that tells of it. */
@WithPortal
class ConflictIT {
    private static final String JUROR = "evaluator02";
    private static final String OWN = "1999-0001";
    private static final String OTHER = "1999-0051";
    private static final String ID = "(select id from account where username = '" + JUROR + "')";

    private final Portal portal;
    private final Visitor secretary;
    private final Visitor juror;
    private final String home;

    ConflictIT(Portal portal) throws SQLException {
        this.portal = portal;
        this.secretary = portal.visitor().signedInAs("sekretariat");
        this.juror = portal.visitor().signedInAs(JUROR);
        this.home = portal.value(
                "select i.name from institution i join account a on a.institution_id = i.id where a.username = 'upp'");
    }

    @AfterEach
    void forget() throws SQLException {
        portal.change("delete from past_institution where account_id = " + ID);
    }

    @Test
    void aPastInstitutionTakesItsSubmissionsOffTheDeskAndTheRegisterSaysSo() throws SQLException {
        try (var edition = new SmallEdition(portal, 1)) {
            var stage = edition.openStage(1, List.of(JUROR));

            assertThat(juror.submit("/penilaian/kepakaran", "past:add", Map.of("past:institution", home))
                            .statusCode())
                    .isEqualTo(302);

            assertThat(juror.get("/penilaian?tahap=" + stage).body())
                    .contains(OTHER)
                    .doesNotContain(OWN);
            assertThat(portal.value(
                            "select withdrawn_reason from assignment where withdrawn_at is not null and id = ?",
                            assignment(stage, OWN)))
                    .isEqualTo("judging.cleared.past");
            assertThat(secretary
                            .get("/benturan?cari=" + JUROR + "&tahap=" + stage)
                            .body())
                    .contains("Instansi terdahulu", OWN, "Dilepas dari mejanya")
                    .doesNotContain(OTHER);
            assertThat(secretary.get("/berkas-benturan.csv?tahap=" + stage).body())
                    .contains(JUROR, OWN, "Instansi terdahulu");
            assertThat(add(stage, OWN)).contains("Penilai ini berbenturan kepentingan");
        }
    }

    @Test
    void anEditionThatKeepsProvincesApartClearsDesksOnceItSaysSo() throws SQLException {
        var institution = portal.value("select i.id from institution i join account a on a.institution_id <> i.id"
                + " join institution h on h.id = a.institution_id and h.province_code = i.province_code"
                + " where a.username = 'upp' limit 1");
        portal.change("update account set institution_id = ? where username = ?", institution, JUROR);
        try (var edition = new SmallEdition(portal, 1)) {
            var stage = edition.openStage(1, List.of(JUROR));
            assertThat(juror.get("/penilaian?tahap=" + stage).body()).contains(OWN);

            assertThat(secretary
                            .submit("/edisi/" + edition.id() + "/juri", "jury:save", Map.of("province", "on"))
                            .statusCode())
                    .isEqualTo(302);

            assertThat(juror.get("/penilaian?tahap=" + stage).body()).doesNotContain(OWN);
            assertThat(secretary
                            .get("/benturan?tahap=" + stage + "&cari=" + OWN)
                            .body())
                    .contains("Provinsi yang sama", "Dilepas dari mejanya");
        } finally {
            portal.change("update account set institution_id = null where username = ?", JUROR);
        }
    }

    @Test
    void whatAJurorDeclaresStandsInTheRegisterInTheJurorsWords() throws SQLException {
        try (var edition = new SmallEdition(portal, 1)) {
            var stage = edition.openStage(1, List.of(JUROR));
            juror.submit(
                    "/penilaian/" + assignment(stage, OWN),
                    "conflict:declare",
                    Map.of("conflict:reason", "Saudara saya penulisnya."));

            assertThat(secretary.get("/benturan?tahap=" + stage).body())
                    .contains("Saudara saya penulisnya.", "Dinyatakan juri", OWN);
        }
    }

    @Test
    void aProposalThatBecameAConflictIsNotPublished() throws SQLException {
        try (var edition = new SmallEdition(portal, 1)) {
            var stage = edition.openStage(1, List.of(JUROR));
            portal.change("update assignment set published_at = null where stage_id = ?", stage);
            portal.change("insert into past_institution (account_id, institution_id, declared_by, declared_at) select "
                    + ID + ", a.institution_id, 'uji', utc_timestamp(6) from account a where a.username = 'upp'");

            var answer = secretary.submit("/penugasan/" + stage, "distribute:publish", Map.of("distribute:seed", "7"));

            assertThat(answer.body()).contains("1 pembacaan dalam rancangan ini berbenturan kepentingan");
            assertThat(portal.column(
                            "select id from assignment where published_at is not null and stage_id = ?", stage))
                    .isEmpty();
        }
    }

    @Test
    void whatWasTakenOffAProposalDoesNotStandInTheWayOfTheRest() throws SQLException {
        try (var edition = new SmallEdition(portal, 1)) {
            var stage = edition.openStage(1, List.of(JUROR));
            portal.change("update assignment set published_at = null where stage_id = ?", stage);
            juror.submit("/penilaian/kepakaran", "past:add", Map.of("past:institution", home));

            secretary.submit("/penugasan/" + stage, "distribute:publish", Map.of("distribute:seed", "7"));

            assertThat(juror.get("/penilaian?tahap=" + stage).body())
                    .contains(OTHER)
                    .doesNotContain(OWN);
        }
    }

    /** Two portals that differ in a conflicted submission alone answer its juror with the same bytes. */
    @Test
    void aConflictedSubmissionIsThereOrNotAndItsJurorCannotTell() throws SQLException {
        try (var edition = new SmallEdition(portal, 1)) {
            var stage = edition.openStage(1, List.of(JUROR));
            juror.submit("/penilaian/kepakaran", "past:add", Map.of("past:institution", home));
            var gone = assignment(stage, OWN);
            assertThat(juror.get("/penilaian/kepakaran").body()).as("said once").contains("Instansi terdahulu dicatat");
            var with = answers(stage, gone);
            assertThat(with.get("/penilaian?tahap=" + stage)).contains(OTHER);

            portal.change("delete from mark_changes where stage_id = ?", stage);
            portal.change("delete from assignment where id = ?", gone);
            portal.change("delete from submission where code = ?", OWN);

            assertThat(answers(stage, gone)).isEqualTo(with);
        }
    }

    private Map<String, String> answers(String stage, String gone) throws SQLException {
        // The header counts what is unread at most half a minute late; this page counts it now, whatever other tests
        // told the juror.
        juror.get("/pemberitahuan");
        var answers = new LinkedHashMap<String, String>();
        for (var path : List.of(
                "/meja",
                "/penilaian?tahap=" + stage,
                "/penilaian?tahap=" + stage + "&cari=Inovasi",
                "/penilaian/" + assignment(stage, OTHER),
                "/penilaian/" + gone,
                "/simpan-nilai/" + gone,
                "/penilaian/kepakaran",
                "/benturan?tahap=" + stage,
                "/berkas-benturan.csv?tahap=" + stage,
                "/berkas-juri.csv?tahap=" + stage)) {
            var answer = juror.get(path);
            answers.put(path, answer.statusCode() + " " + plain(answer.body()));
        }
        return answers;
    }

    /** Without what is new with every answer. */
    private static String plain(String body) {
        return body.replaceAll("name=\"jakarta.faces.ViewState\"[^>]*>", "")
                .replaceAll("nonce=\"[^\"]*\"", "")
                .replaceAll("csp\\.init\\('[^']*'\\)", "")
                .replaceAll("name=\"(csrf|token)\"[^>]*>", "");
    }

    private String add(String stage, String code) throws SQLException {
        portal.change("update assignment set withdrawn_reason = withdrawn_reason where stage_id = ?", stage);
        var path = "/penugasan/" + stage + "/pembaca";
        return secretary
                .submit(path, "add:add", Map.of("add:submission", code, "add:juror", portal.value("select " + ID)))
                .body();
    }

    private String assignment(String stage, String code) throws SQLException {
        return portal.value(
                "select a.id from assignment a join submission s on s.id = a.submission_id where a.stage_id = ?"
                        + " and s.code = ?",
                stage,
                code);
    }
}
