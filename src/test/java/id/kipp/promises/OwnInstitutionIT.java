package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Await;
import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** No juror judges the own institution: not when it becomes known late, nor when it was never said. */
@WithPortal
class OwnInstitutionIT {
    private static final String JUROR = "uji-juri";
    private static final String OWN = "1999-0001";
    private static final String OTHER = "1999-0051";

    private final Portal portal;
    private final Visitor secretary;
    private final String home;

    OwnInstitutionIT(Portal portal) throws SQLException {
        this.portal = portal;
        this.secretary = portal.visitor().signedInAs("sekretariat");
        this.home = portal.value(
                "select i.name from institution i join account a on a.institution_id = i.id where a.username = 'upp'");
        secretary.submit(
                "/akun/baru",
                "account:save",
                Map.of(
                        "account:name", "Juri Uji",
                        "account:username", JUROR,
                        "account:email", "",
                        "account:roles", "EVALUATOR",
                        "account:institution", "",
                        "account:independent", "on",
                        "account:unit", "",
                        "account:password", "kuda benar baterai"));
    }

    @AfterEach
    void forget() throws SQLException {
        portal.change("delete from sign_in where account_id = " + id());
        portal.change("delete from account_role where account_id = " + id());
        portal.change("delete from account where username = ?", JUROR);
    }

    @Test
    void aJurorWhoseInstitutionBecomesKnownLosesItsSubmissionsAndConfirmedOnesAreNamed() throws SQLException {
        try (var edition = new SmallEdition(portal, 1)) {
            var open = edition.openStage(1, List.of(JUROR));
            var scored = edition.openStage(2, List.of(JUROR));
            edition.score(scored);
            var sealed = edition.openStage(3, List.of(JUROR));
            portal.change("update stage set closed_at = utc_timestamp(6) where id = ?", sealed);

            assertThat(correct(home).statusCode()).isEqualTo(302);

            assertThat(onDesk(open)).containsExactly(OTHER);
            assertThat(onDesk(scored)).as("confirmed").containsExactly(OWN, OTHER);
            assertThat(onDesk(sealed)).as("closed").containsExactly(OWN, OTHER);
            assertThat(secretary.get("/akun").body())
                    .contains("dilepas dari mejanya: " + OWN, "dan tetap tersimpan: " + OWN);
            assertThat(portal.value(
                            "select facts from audit_event where kind = 'judging.DeskCleared' and subject = ?"
                                    + " order by number desc limit 1",
                            "account:" + JUROR))
                    .contains("\"withdrawn\":\"" + OWN + "\"", "\"confirmed\":\"" + OWN + "\"");
            assertThat(secretary.get("/penugasan/" + open + "/pembaca").body())
                    .contains("Juri Uji: akunnya dibetulkan: ia berasal dari instansi pengusul.");
        }
    }

    @Test
    void whoNeverSaidWhereTheyComeFromIsDealtNothingAndNamed() throws Exception {
        try (var edition = new SmallEdition(portal, 1)) {
            var stage = edition.openStage(1, List.of());
            var page = "/penugasan/" + stage;
            assertThat(secretary.get(page).body()).doesNotContain("Juri Uji");
            portal.change("update account set independent = false where username = ?", JUROR);
            // Everybody reads all: whoever may be dealt submissions is.
            portal.change("update stage set readings = null where id = ?", stage);
            assertThat(secretary.get(page).body()).contains("Belum dapat diberi usulan", "Juri Uji");

            secretary.submit(page, "distribute:propose", Map.of("distribute:seed", "7"));
            Await.until(
                    "something is dealt",
                    Duration.ofSeconds(20),
                    () -> !dealt(stage).isEmpty());
            assertThat(dealt(stage)).contains("evaluator").doesNotContain(JUROR);
        }
    }

    /** The juror saves and the account is corrected at the same moment: each waits for what the other has, and both are done. */
    @Test
    void aJurorWhoSavesWhileTheAccountIsCorrectedWaitsForNothingThatIsWaitedFor() throws Exception {
        portal.change("update account set password_hash = ? where username = ?", demoPassword(), JUROR);
        try (var edition = new SmallEdition(portal, 1);
                var gate = new Blocker(portal);
                var threads = new Threads(2)) {
            var stage = edition.openStage(1, List.of(JUROR));
            var card = "/penilaian/"
                    + portal.value(
                            "select a.id from assignment a join submission s on s.id = a.submission_id"
                                    + " where a.stage_id = ? and s.code = ?",
                            stage,
                            OTHER);
            var juror = portal.visitor().signedInAs(JUROR);
            var saved = juror.form(
                    card,
                    "scorecard:save",
                    Map.of("scorecard:criteria:0:mark", "64", "scorecard:criteria:1:mark", "65"));
            gate.hold("select id from stage where id = ?", stage);
            var saving = threads.begin(() -> juror.post(card, saved));
            gate.awaitWaitingAt("select id from stage where id = % lock in share mode");
            var correcting = threads.begin(() -> correct(home));
            gate.awaitWaitingAt("select%from assignment where%juror_id%for update");
            gate.letGo();

            assertThat(saving.get().statusCode()).as("the juror").isEqualTo(302);
            assertThat(correcting.get().statusCode()).as("the secretariat").isEqualTo(302);
            assertThat(onDesk(stage)).containsExactly(OTHER);
        }
    }

    private String demoPassword() throws SQLException {
        return portal.value("select password_hash from account where username = 'evaluator02'");
    }

    private HttpResponse<String> correct(String institution) {
        var path = "/akun/" + accountId();
        var form = secretary.form(path, "account:save", Map.of("account:institution", institution));
        form.remove("account:independent");
        form.put("account:roles", "EVALUATOR");
        return secretary.post(path, form);
    }

    private List<String> onDesk(String stage) throws SQLException {
        return portal.column(
                "select s.code from assignment a join submission s on s.id = a.submission_id where a.stage_id = ?"
                        + " and a.juror_id = " + id() + " and a.withdrawn_reason is null order by s.code",
                stage);
    }

    private List<String> dealt(String stage) throws SQLException {
        return portal.column(
                "select distinct a.username from assignment r join account a on a.id = r.juror_id where r.stage_id = ?",
                stage);
    }

    private String accountId() {
        try {
            return portal.value("select id from account where username = ?", JUROR);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String id() {
        return "(select id from account where username = '" + JUROR + "')";
    }
}
