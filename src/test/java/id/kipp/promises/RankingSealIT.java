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

/** A ranking in memory follows what jurors do at once, by the stage's counter, and what is done behind the portal's back soon. */
@WithPortal
class RankingSealIT {
    private static final List<String> JURORS = List.of("evaluator02", "evaluator03");

    private static final Duration SOON = Duration.ofSeconds(40);

    private final Portal portal;

    RankingSealIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void eachSavedOrWithdrawnMarkMovesTheCounterOfItsStageOnce() throws SQLException {
        try (var edition = new SmallEdition(portal, 1)) {
            var stage = edition.openStage(1, JURORS);
            var other = edition.openStage(2, JURORS);
            var juror = portal.visitor().signedInAs(JURORS.get(0));
            var path = "/penilaian/" + card(stage, JURORS.get(0));
            assertThat(changes(stage)).isZero();

            send(juror, path, "scorecard:save", "70");
            assertThat(changes(stage)).isEqualTo(1);
            send(juror, path, "scorecard:save", "70");
            assertThat(changes(stage))
                    .as("what is stored already changes nothing")
                    .isEqualTo(1);
            send(juror, path, "scorecard:confirm", "71");
            assertThat(changes(stage)).isEqualTo(2);
            send(juror, path, "scorecard:save", "72");
            assertThat(changes(stage))
                    .as("a confirmed card that is a draft again")
                    .isEqualTo(3);
            juror.post(path, juror.form(path, "conflict:declare", Map.of("conflict:reason", "Pernah membina.")));
            assertThat(changes(stage)).isEqualTo(4);
            assertThat(changes(other)).as("the other stage").isZero();
        }
    }

    @Test
    void aMarkThatWasChangedBehindThePortalsBackEndsTheRankingAndOneThatWasPutBackRestoresIt() throws SQLException {
        try (var edition = new SmallEdition(portal, 2)) {
            var stage = edition.openStage(1, JURORS);
            edition.score(stage);
            edition.close(stage);
            var chair = portal.visitor().signedInAs("ketua");
            var path = "/peringkat/" + stage;
            var first = rows(chair, path);
            assertThat(first).contains("1999-0001");

            raise(stage, 1);
            Await.until(
                    "the check in the background finds it",
                    SOON,
                    () -> chair.get(path).statusCode() == 500);
            assertThat(chair.get(path).statusCode())
                    .as("and nobody is shown it again")
                    .isEqualTo(500);
            raise(stage, -1);
            assertThat(rows(chair, path)).isEqualTo(first);

            portal.change("insert into mark_changes (stage_id, slot, changes) values (?, 0, 1)", stage);
            assertThat(rows(chair, path)).as("worked out anew").isEqualTo(first);
        }
    }

    private void raise(String stage, int by) throws SQLException {
        portal.change(
                "update score set value = value + ? where assignment_id in (select id from assignment where stage_id = ?)",
                by,
                stage);
    }

    private static String rows(Visitor chair, String path) {
        var body = chair.get(path).body();
        return body.substring(body.indexOf("<table"), body.lastIndexOf("</table>"));
    }

    private static void send(Visitor juror, String path, String button, String mark) {
        var form =
                juror.form(path, button, Map.of("scorecard:criteria:0:mark", mark, "scorecard:criteria:1:mark", mark));
        assertThat(juror.post(path, form).statusCode()).isEqualTo(302);
    }

    private String card(String stage, String juror) throws SQLException {
        return portal.value(
                "select min(r.id) from assignment r join account a on a.id = r.juror_id where r.stage_id = ? and a.username = ?",
                stage,
                juror);
    }

    private long changes(String stage) throws SQLException {
        return Long.parseLong(
                portal.value("select coalesce(sum(changes), 0) from mark_changes where stage_id = ?", stage));
    }
}
