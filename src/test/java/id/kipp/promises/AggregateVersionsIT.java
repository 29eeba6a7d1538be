package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Law 13: an aggregate whose children carry its content moves its version with them, so that nobody overwrites unseen. */
@WithPortal
class AggregateVersionsIT {
    private static final String JUROR = "evaluator02";

    private final Portal portal;
    private final Visitor secretary;

    AggregateVersionsIT(Portal portal) {
        this.portal = portal;
        this.secretary = portal.visitor().signedInAs("sekretariat");
    }

    @Test
    void twoTabsOnOneCardDoNotOverwriteOneAnother() throws SQLException {
        try (var edition = new SmallEdition(portal, 1)) {
            var stage = edition.openStage(1, List.of(JUROR));
            var card = portal.value("select min(id) from assignment where stage_id = ?", stage);
            var path = "/penilaian/" + card;
            var juror = portal.visitor().signedInAs(JUROR);
            var left = juror.form(
                    path, "scorecard:save", Map.of("scorecard:criteria:0:mark", "61", "scorecard:criteria:1:mark", ""));
            var right = juror.form(
                    path,
                    "scorecard:save",
                    Map.of("scorecard:criteria:0:mark", "77", "scorecard:criteria:1:mark", "78"));

            var before = version("assignment", card);
            assertThat(juror.post(path, left).statusCode()).isEqualTo(302);
            assertThat(version("assignment", card)).isGreaterThan(before);
            var answer = juror.post(path, right);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("juga diubah di jendela lain", "value=\"77\"", "Tersimpan: 61");
            assertThat(portal.column("select round(value) from score where assignment_id = ?", card))
                    .containsExactly("61");
        }
    }

    /** A comment and its removal count as well as a mark. */
    @Test
    void everyPartOfACardMovesItsVersion() throws SQLException {
        try (var edition = new SmallEdition(portal, 1)) {
            var stage = edition.openStage(1, List.of(JUROR));
            var card = portal.value("select min(id) from assignment where stage_id = ?", stage);
            var juror = portal.visitor().signedInAs(JUROR);
            for (var typed : List.of(
                    Map.of("scorecard:criteria:0:mark", "61"),
                    Map.of("scorecard:criteria:0:mark", "61", "scorecard:criteria:0:comment", "Jelas."),
                    Map.of("scorecard:criteria:0:mark", "62"),
                    Map.of("scorecard:general", "Secara umum baik."),
                    Map.of("scorecard:criteria:1:mark", "80"),
                    Map.of("scorecard:criteria:1:mark", ""))) {
                moves("assignment", card, () -> juror.submit("/penilaian/" + card, "scorecard:save", typed));
            }
        }
    }

    @Test
    void theFormAndTheChoicesMoveTheEdition() throws SQLException {
        try (var edition = new SmallEdition(portal, 0)) {
            var id = edition.id();
            var question = "/edisi/" + id + "/pertanyaan/";
            for (var label : List.of("Satu", "Dua")) {
                moves(
                        "edition",
                        id,
                        () -> secretary.submit(
                                question + 0,
                                "question:save",
                                Map.of("question:label", label, "question:words", "100")));
            }
            var first = portal.value("select min(id) from question where edition_id = ?", id);
            moves(
                    "edition",
                    id,
                    () -> secretary.submit(
                            question + first,
                            "question:save",
                            Map.of("question:label", "Baru", "question:words", "100")));
            var list = "/edisi/" + id + "?bagian=formulir";
            moves("edition", id, () -> secretary.post(list, secretary.form(list, "down", Map.of("down", first))));
            moves("edition", id, () -> secretary.submit(question + first, "question:delete", Map.of()));
            for (var kind : List.of("kelompok", "kategori")) {
                var table = kind.equals("kelompok") ? "edition_group" : "category";
                var path = "/edisi/" + id + "/" + kind + "/";
                for (var name : List.of("Satu", "Dua")) {
                    moves("edition", id, () -> secretary.submit(path + 0, "choice:save", Map.of("choice:name", name)));
                }
                var one = portal.value("select min(id) from " + table + " where edition_id = ?", id);
                moves("edition", id, () -> secretary.submit(path + one, "choice:save", Map.of("choice:name", "Tiga")));
                moves("edition", id, () -> secretary.submit(path + one, "choice:delete", Map.of()));
            }
        }
    }

    @Test
    void theRubricAndTheGateMoveTheirStage() throws SQLException {
        try (var edition = new SmallEdition(portal, 0)) {
            var stage = edition.planStage(1);
            portal.change("insert into gate (stage_id, name, size) values (?, 'Top 9', 9)", stage);
            var path = "/edisi/tahap/" + stage;
            moves(
                    "stage",
                    stage,
                    () -> secretary.submit(
                            path + "/kriteria",
                            "rubric:save",
                            Map.of(
                                    "rubric:criteria:0:name",
                                    "Kriteria 1",
                                    "rubric:criteria:0:weight",
                                    "7",
                                    "rubric:criteria:1:name",
                                    "Kriteria 2",
                                    "rubric:criteria:1:weight",
                                    "1")));
            moves(
                    "stage",
                    stage,
                    () -> secretary.submit(path, "gate:save", Map.of("gate:name", "Top 8", "gate:count", "8")));
        }
    }

    @Test
    void theRolesMoveTheAccount() throws SQLException {
        var id = portal.value("select id from account where username = 'evaluator03'");
        var path = "/akun/" + id;
        var form = secretary.form(path, "account:save", Map.of("account:independent", "on"));
        form.put("account:roles", "PANELIS");
        moves("account", id, () -> secretary.post(path, form));
        portal.change("update account_role set role = 'EVALUATOR' where account_id = ?", id);
    }

    private interface Deed {
        java.net.http.HttpResponse<String> done();
    }

    private void moves(String table, String id, Deed deed) throws SQLException {
        var before = version(table, id);
        var answer = deed.done();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(version(table, id)).as("version of the %s", table).isGreaterThan(before);
    }

    private int version(String table, String id) throws SQLException {
        return Integer.parseInt(portal.value("select version from " + table + " where id = ?", id));
    }
}
