package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Await;
import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A run that distributes the readings of a stage ends as it was told to, and says why in whole sentences. */
@WithPortal
class AssignmentRunsIT {
    private static final String AT_THE_STAGE = "select id from stage where id = % for update";

    private final Portal portal;
    private final Visitor secretary;

    AssignmentRunsIT(Portal portal) {
        this.portal = portal;
        this.secretary = portal.visitor().signedInAs("sekretariat");
    }

    /** The run has its result and waits for the stage; it is cancelled; then it gets the stage. */
    @Test
    void aRunThatWasCancelledWhileItWaitedStoresNothing() throws Exception {
        try (var edition = new SmallEdition(portal, 1);
                var before = new Blocker(portal);
                var between = new Blocker(portal);
                var threads = new Threads(2)) {
            var stage = edition.openStage(1, List.of());
            var page = "/penugasan/" + stage;
            before.hold("select id from stage where id = ?", stage);
            var proposing =
                    threads.begin(() -> secretary.submit(page, "distribute:propose", Map.of("distribute:seed", "7")));
            before.awaitWaitingAt(AT_THE_STAGE);
            // Behind the beginning of the run and before its end, since whoever waits is served in turn.
            var queued = threads.begin(() -> between.hold("select id from stage where id = ?", stage));
            before.awaitWaitingAt(AT_THE_STAGE, 2);
            before.letGo();
            queued.get();
            assertThat(proposing.get().statusCode()).isEqualTo(302);
            between.awaitWaitingAt(AT_THE_STAGE);
            var form = secretary.form(page, "distribute:cancel", Map.of());
            assertThat(secretary.post(page, form).statusCode()).isEqualTo(302);
            // Whoever gets the stage after the run gets it when the run has ended.
            var after = threads.begin(() -> before.hold("select id from stage where id = ?", stage));
            between.awaitWaitingAt(AT_THE_STAGE, 2);
            between.letGo();
            after.get();

            assertThat(portal.column("select state from assignment_run where stage_id = ?", stage))
                    .containsExactly("CANCELLED");
            assertThat(portal.column("select 1 from assignment where stage_id = ?", stage))
                    .isEmpty();
        }
    }

    @Test
    void aReasonWithABarInItIsSaidWhole() throws Exception {
        try (var edition = new SmallEdition(portal, 1)) {
            var stage = edition.openStage(1, List.of());
            portal.change("update submission set code = '1999|01' where code = '1999-0001'");
            portal.change("update stage set readings = 50 where id = ?", stage);

            assertThat(failed(stage)).contains("Usulan 1999|01 memerlukan 50 pembaca");
        }
    }

    /** What the version before this one wrote. */
    @Test
    void aReasonOfAnEarlierVersionIsStillRead() throws Exception {
        try (var edition = new SmallEdition(portal, 1)) {
            var stage = edition.openStage(1, List.of());
            portal.change(
                    "insert into assignment_run (stage_id, seed, state, message, started_at) values (?, 7, 'FAILED', ?,"
                            + " utc_timestamp(6))",
                    stage,
                    "judging.assignment.entry-short|1999-0001|3|2\njudging.assignment.no-jurors|");

            assertThat(secretary.get("/penugasan/" + stage).body())
                    .contains(
                            "Usulan 1999-0001 memerlukan 3 pembaca, tetapi hanya 2 juri tanpa benturan kepentingan.",
                            "Tidak ada juri.");
        }
    }

    private String failed(String stage) throws SQLException, InterruptedException {
        var page = "/penugasan/" + stage;
        assertThat(secretary
                        .submit(page, "distribute:propose", Map.of("distribute:seed", "7"))
                        .statusCode())
                .isEqualTo(302);
        Await.until(
                "the run has failed", Duration.ofSeconds(20), () -> state(stage).equals("FAILED"));
        return secretary.get(page).body();
    }

    private String state(String stage) throws SQLException {
        return portal.value("select state from assignment_run where stage_id = ? order by id desc", stage);
    }
}
