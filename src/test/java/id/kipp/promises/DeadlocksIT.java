package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Whose work the database undoes because two wait for one another gets it done all the same, or is told to try again. */
@WithPortal
class DeadlocksIT {
    private static final String AT_THE_STAGE = "select id from stage where id = % lock in share mode";
    private static final String JUROR = "evaluator02";

    private final Portal portal;
    private final Visitor juror;

    DeadlocksIT(Portal portal) {
        this.portal = portal;
        this.juror = portal.visitor().signedInAs(JUROR);
    }

    @Test
    void whatADeadlockUndidIsDoneAgain() throws Exception {
        try (var edition = new SmallEdition(portal, 1);
                var other = new Blocker(portal);
                var threads = new Threads(1)) {
            var stage = edition.openStage(1, List.of(JUROR));
            var card = card(stage);
            other.hold("select id from stage where id = ?", stage);
            var saving = save(threads, card, "71");
            other.awaitWaitingAt(AT_THE_STAGE);
            other.hold("select id from assignment where id = ?", card);
            other.letGo();

            assertThat(saving.get().statusCode()).isEqualTo(302);
            assertThat(portal.column("select round(value) from score where assignment_id = ?", card))
                    .containsExactly("71");
            assertThat(portal.column(
                            "select 1 from audit_event where kind = 'judging.ScoreSaved' and subject = ?",
                            "assignment:" + card))
                    .hasSize(1);
        }
    }

    @Test
    void whoseWorkIsUndoneTwiceIsToldToTryAgainAndKeepsWhatWasTyped() throws Exception {
        try (var edition = new SmallEdition(portal, 1);
                var first = new Blocker(portal);
                var second = new Blocker(portal);
                var threads = new Threads(2)) {
            var stage = edition.openStage(1, List.of(JUROR));
            var card = card(stage);
            first.hold("select id from stage where id = ?", stage);
            var saving = save(threads, card, "72");
            first.awaitWaitingAt(AT_THE_STAGE);
            var queued = threads.begin(() -> second.hold("select id from stage where id = ?", stage));
            first.awaitWaitingAt("select id from stage where id = % for update");
            first.hold("select id from assignment where id = ?", card);
            first.letGo();
            queued.get();
            second.awaitWaitingAt(AT_THE_STAGE);
            second.hold("select id from assignment where id = ?", card);

            var answer = saving.get();
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("sedang ramai", "value=\"72\"");
            second.letGo();
            assertThat(portal.column("select 1 from score where assignment_id = ?", card))
                    .isEmpty();
        }
    }

    /** A button without a field says it on its own page; twice ten seconds are waited for a lock that is not let go. */
    @Test
    void aLockThatIsHeldForTooLongIsSaidOnThePage() throws Exception {
        try (var edition = new SmallEdition(portal, 1);
                var other = new Blocker(portal)) {
            var stage = edition.openStage(1, List.of());
            portal.change(
                    "insert into assignment_run (stage_id, seed, state, started_at) values (?, 7, 'RUNNING', utc_timestamp(6))",
                    stage);
            var secretary = portal.visitor().signedInAs("sekretariat");
            var page = "/penugasan/" + stage;
            var form = secretary.form(page, "distribute:cancel", Map.of());
            other.hold("select id from assignment_run where stage_id = ?", stage);

            var answer = secretary.post(page, form);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("sedang ramai", "distribute:cancel");
            assertThat(portal.column("select 1 from assignment_run where state = 'RUNNING' and stage_id = ?", stage))
                    .hasSize(1);
        }
    }

    /** A program is answered 503 with the time after which to try again, and tries again. */
    @Test
    void aScriptIsToldToTryAgainLater() throws Exception {
        var upp = portal.visitor().signedInAs("upp");
        var code = portal.submissionBy("upp", "DRAFT");
        var stage = portal.value("select t.id from stage t join edition e on e.id = t.edition_id where e.year = 2017"
                + " and t.kind = 'SUBMISSION'");
        var body = "{\"version\":" + portal.value("select version from submission where code = ?", code)
                + ",\"answers\":{\"ringkasan\":\"Ditulis ketika ramai " + System.nanoTime() + "\"}}";
        try (var first = new Blocker(portal);
                var second = new Blocker(portal);
                var threads = new Threads(2)) {
            first.hold("select id from stage where id = ?", stage);
            var saving = threads.begin(() -> upp.sendJson("/simpan-usulan/" + code, body));
            first.awaitWaitingAt(AT_THE_STAGE);
            var queued = threads.begin(() -> second.hold("select id from stage where id = ?", stage));
            first.awaitWaitingAt("select id from stage where id = % for update");
            first.hold("select id from submission where code = ?", code);
            first.letGo();
            queued.get();
            second.awaitWaitingAt(AT_THE_STAGE);
            second.hold("select id from submission where code = ?", code);

            var answer = saving.get();
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.body()).contains("sedang ramai");
        }
        assertThat(upp.sendJson("/simpan-usulan/" + code, body).statusCode()).isEqualTo(200);
    }

    private Future<HttpResponse<String>> save(Threads threads, String card, String mark) {
        var path = "/penilaian/" + card;
        var typed = new HashMap<>(Map.of("scorecard:criteria:0:mark", mark, "scorecard:criteria:1:mark", ""));
        var form = juror.form(path, "scorecard:save", typed);
        return threads.begin(() -> juror.post(path, form));
    }

    private String card(String stage) throws SQLException {
        return portal.value("select min(id) from assignment where stage_id = ?", stage);
    }
}
