package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who reads what is seen before it is published, changed by hand all or none, and handed on when somebody is absent. */
@WithPortal
class DealingIT {
    private static final String ABSENT = "evaluator02";
    private static final String OWN = "1999-0001";
    private static final String OTHER = "1999-0051";

    private final Portal portal;
    private final Visitor secretary;

    DealingIT(Portal portal) {
        this.portal = portal;
        this.secretary = portal.visitor().signedInAs("sekretariat");
    }

    @Test
    void whatAnAbsentJurorLeavesGoesToOthersAsItWasShown() throws SQLException {
        try (var edition = new SmallEdition(portal, 1)) {
            var stage = edition.openStage(1, List.of(ABSENT));
            jury(stage, ABSENT, "evaluator03", "evaluator04");
            portal.change(
                    "insert into past_institution (account_id, institution_id, declared_by, declared_at) select j.id,"
                            + " a.institution_id, 'uji', utc_timestamp(6) from account a, account j"
                            + " where a.username = 'upp' and j.username = 'evaluator03'");
            var path = "/penugasan/" + stage + "/alihkan/" + id(ABSENT);
            assertThat(secretary.get("/penugasan/" + stage + "/beban").body()).contains("Alihkan 2");
            var late = secretary.form(path, "hand:do", Map.of());
            portal.change(
                    "update jury_member set most_load = 0 where stage_id = ? and account_id = ?",
                    stage,
                    id("evaluator03"));

            assertThat(secretary.post(path, late).statusCode()).isEqualTo(200);
            assertThat(readers(stage)).containsExactly(ABSENT + " " + OWN, ABSENT + " " + OTHER);
            assertThat(secretary
                            .post(path, secretary.form(path, "hand:do", Map.of()))
                            .statusCode())
                    .isEqualTo(302);

            assertThat(readers(stage)).containsExactly("evaluator04 " + OWN, "evaluator04 " + OTHER);
            assertThat(portal.visitor()
                            .signedInAs(ABSENT)
                            .get("/penilaian?tahap=" + stage)
                            .body())
                    .doesNotContain(OWN, OTHER);
            assertThat(secretary.get("/benturan?tahap=" + stage).body())
                    .as("absence is no conflict")
                    .doesNotContain(OTHER);
        } finally {
            portal.change("delete from past_institution where account_id = ?", id("evaluator03"));
        }
    }

    @Test
    void aListIsLookedAtFirstAndCarriedOutWholeOrNotAtAll() throws SQLException {
        try (var edition = new SmallEdition(portal, 1)) {
            var stage = edition.openStage(1, List.of(ABSENT));
            jury(stage, ABSENT, "evaluator03");
            var wrong = "tindakan;usulan;juri\ntambah;" + OWN + ";evaluator03\nlepas;" + OTHER
                    + ";evaluator03\ntambah;1999-9999;evaluator03\n";

            assertThat(send(stage, "pairs:check", wrong).body())
                    .contains("Baris 3: Juri evaluator03 tidak membaca usulan " + OTHER)
                    .contains("Baris 4: Usulan 1999-9999 tidak ada")
                    .contains("2 baris tidak dapat diterapkan", "tambah;" + OWN);
            assertThat(send(stage, "pairs:apply", wrong).statusCode()).isEqualTo(200);
            assertThat(readers(stage)).containsExactly(ABSENT + " " + OWN, ABSENT + " " + OTHER);

            var right = "tindakan;usulan;juri\ntambah;" + OWN + ";evaluator03\nlepas;" + OTHER + ";" + ABSENT + "\n";
            assertThat(send(stage, "pairs:check", right).body()).contains("2 baris dapat diterapkan");
            assertThat(readers(stage)).hasSize(2);
            assertThat(send(stage, "pairs:apply", right).statusCode()).isEqualTo(302);

            assertThat(readers(stage)).containsExactly(ABSENT + " " + OWN, "evaluator03 " + OWN);
            assertThat(portal.value("select facts from audit_event where kind = 'judging.PairsChanged'"
                            + " order by number desc limit 1"))
                    .contains(OWN + " evaluator03", OTHER + " " + ABSENT);
            assertThat(secretary.get("/penugasan/" + stage + "/pembaca").body())
                    .contains("dilepas sekretariat")
                    .doesNotContain("berhalangan");
            assertThat(secretary.get("/benturan?tahap=" + stage).body())
                    .as("no conflict")
                    .doesNotContain(OTHER);
            assertThat(portal.column(
                            "select a.username from notice n join account a on a.id = n.recipient_id"
                                    + " where n.kind = 'judging-added' and n.subject like ?",
                            "stage:" + stage + ":%"))
                    .containsExactly("evaluator03");
            portal.change("delete from notice where subject like ?", "stage:" + stage + ":%");
        }
    }

    @Test
    void whatADisabledJurorHasIsSeenAndGoesToOthers() throws SQLException {
        try (var edition = new SmallEdition(portal, 1)) {
            var stage = edition.openStage(1, List.of(ABSENT));
            jury(stage, ABSENT, "evaluator03", "evaluator04");
            portal.change("update account set enabled = 0 where username = ?", ABSENT);

            assertThat(secretary.get("/penugasan/" + stage + "/beban").body()).contains("Alihkan 2", "bukan juri lagi");
            var list = "tindakan;usulan;juri\nlepas;" + OTHER + ";" + ABSENT + "\ntambah;" + OTHER + ";evaluator03\n";
            assertThat(send(stage, "pairs:apply", list).statusCode()).isEqualTo(302);
            assertThat(secretary
                            .submit("/penugasan/" + stage + "/alihkan/" + id(ABSENT), "hand:do", Map.of())
                            .statusCode())
                    .isEqualTo(302);

            assertThat(readers(stage)).doesNotContain(ABSENT + " " + OWN).hasSize(2);
        } finally {
            portal.change("update account set enabled = 1 where username = ?", ABSENT);
        }
    }

    @Test
    void aProposalForSomebodyWhoIsNoJurorAnyMoreIsNotPublished() throws SQLException {
        try (var edition = new SmallEdition(portal, 1)) {
            var stage = edition.openStage(1, List.of(ABSENT));
            portal.change("update assignment set published_at = null where stage_id = ?", stage);
            var name = portal.value("select name from account where username = ?", ABSENT);
            portal.change("update account set enabled = 0 where username = ?", ABSENT);

            var answer = secretary.submit("/penugasan/" + stage, "distribute:publish", Map.of("distribute:seed", "7"));

            assertThat(answer.body()).contains("bukan juri tahap ini lagi: " + name);
            assertThat(portal.column(
                            "select id from assignment where published_at is not null and stage_id = ?", stage))
                    .isEmpty();
        } finally {
            portal.change("update account set enabled = 1 where username = ?", ABSENT);
        }
    }

    @Test
    void nothingIsChangedWhileADistributionIsComputedThatWouldReplaceIt() throws SQLException {
        try (var edition = new SmallEdition(portal, 1)) {
            var stage = edition.openStage(1, List.of());
            jury(stage, ABSENT);
            portal.change(
                    "insert into assignment_run (stage_id, seed, state, started_at)"
                            + " values (?, 7, 'RUNNING', utc_timestamp(6))",
                    stage);

            var list = "tindakan;usulan;juri\ntambah;" + OWN + ";" + ABSENT + "\n";
            assertThat(send(stage, "pairs:apply", list).body()).contains("sedang dihitung");

            assertThat(readers(stage)).isEmpty();
        }
    }

    /** The list waits for a stage without readings, in which somebody else adds the same pair before. */
    @Test
    void aListThatWaitedIsJudgedByWhatStandsThen() throws Exception {
        try (var edition = new SmallEdition(portal, 1);
                var blocker = new Blocker(portal);
                var other = portal.jdbc();
                var threads = new Threads(1)) {
            var stage = edition.openStage(1, List.of());
            jury(stage, ABSENT);
            other.setAutoCommit(false);
            run(other, "update stage set name = name where id = " + stage);
            var list = "tindakan;usulan;juri\ntambah;" + OWN + ";" + ABSENT + "\n";
            var sending = threads.begin(() -> send(stage, "pairs:apply", list));
            blocker.awaitWaitingAt("select id from stage where id = %");
            run(
                    other,
                    "insert into assignment (stage_id, submission_id, juror_id, reading_order) select " + stage
                            + ", s.id, a.id, 1 from submission s, account a where s.code = '" + OWN
                            + "' and a.username = '" + ABSENT + "'");
            other.commit();

            assertThat(sending.get().statusCode()).isEqualTo(200);
            assertThat(sending.get().body()).contains("Baris 2: Juri " + ABSENT + " sudah membaca usulan " + OWN);
            assertThat(readers(stage)).containsExactly(ABSENT + " " + OWN);
        }
    }

    @Test
    void loadsAreShownWithoutScores() throws SQLException {
        try (var edition = new SmallEdition(portal, 1)) {
            var stage = edition.openStage(1, List.of(ABSENT));
            edition.score(stage);
            portal.change(
                    "update score set value = 77.77 where assignment_id in"
                            + " (select id from assignment where stage_id = ?)",
                    stage);

            assertThat(secretary.get("/penugasan/" + stage + "/beban").body())
                    .contains("2 pembacaan di meja juri", "Dikonfirmasi")
                    .doesNotContain("77,77");
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private HttpResponse<String> send(String stage, String button, String list) {
        return secretary.submit("/penugasan/" + stage + "/pasangan", button, Map.of("pairs:content", list));
    }

    private void jury(String stage, String... people) throws SQLException {
        for (var person : people) {
            portal.change("insert into jury_member (stage_id, account_id) values (?, ?)", stage, id(person));
        }
    }

    private String id(String person) throws SQLException {
        return portal.value("select id from account where username = ?", person);
    }

    private List<String> readers(String stage) throws SQLException {
        return portal.column(
                "select concat(j.username, ' ', s.code) from assignment a join account j on j.id = a.juror_id"
                        + " join submission s on s.id = a.submission_id where a.stage_id = ?"
                        + " and a.withdrawn_reason is null order by s.code, j.username",
                stage);
    }
}
