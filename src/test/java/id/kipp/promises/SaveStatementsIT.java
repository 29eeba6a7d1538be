package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Portal;
import id.kipp.testbed.Statements;
import id.kipp.testbed.WithPortal;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What each kind of save asks of the database, from the request to its answer; each time something new is saved. */
@WithPortal
class SaveStatementsIT {
    private static final int MOST_OF_A_SAVE = 15;

    /** Others wait for it: whose it is, who they are, and their notices, in the same transaction. */
    private static final int MOST_OF_A_STEP = 22;

    /** What arrives is kept as it is, with a receipt; who confirms is shown the next submission. */
    private static final int MOST_OF_TWO_STEPS = 24;

    private static final String OF = "submission_id = (select id from submission where code = ?)";

    private final Portal portal;

    private int round;

    SaveStatementsIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void everySaveKeepsToItsBudget() throws SQLException {
        var counted = new TreeMap<String, Integer>();
        var upp = portal.visitor().signedInAs("upp");
        var draft = portal.submissionBy("upp", "DRAFT");
        counted.put(
                "autosave of an answer",
                count(() -> answer(draft), body -> upp.sendJson("/simpan-usulan/" + draft, body), 200));
        var general = "/usulan/" + draft + "/data";
        var title = portal.value("select title from submission where code = ?", draft);
        counted.put(
                "save general data",
                count(
                        () -> upp.form(general, "data:save", Map.of("data:title", title + " " + round++)),
                        form -> upp.post(general, form),
                        302));
        var start = "/usulan/baru?edisi=2017";
        counted.put(
                "create",
                count(
                        () -> upp.form(
                                start, "start:create", Map.of("start:title", "Hemat tanya " + System.nanoTime())),
                        form -> upp.post(start, form),
                        302));
        var send = send();
        counted.put("save a score", score("scorecard:save"));
        var larger = new TreeMap<String, Integer>();
        larger.put("forward", forward());
        larger.put("save and confirm a score", score("scorecard:confirm"));
        System.out.println("statements by save: " + counted + larger + " send=" + send);
        assertThat(send).isLessThanOrEqualTo(MOST_OF_A_STEP);
        assertThat(counted.values()).as(counted.toString()).allMatch(statements -> statements <= MOST_OF_A_SAVE);
        assertThat(larger.values()).as(larger.toString()).allMatch(statements -> statements <= MOST_OF_TWO_STEPS);
    }

    /** A submission that its unit had sent, given back by hand before each sending. */
    private int send() throws SQLException {
        var code = waiting();
        var unit = portal.visitor()
                .signedInAs(portal.value(
                        "select a.username from account a join submission s on s.author_id = a.id where s.code = ?",
                        code));
        var page = "/usulan/" + code + "/periksa";
        try {
            return count(
                    () -> {
                        portal.change("update submission set state = 'DRAFT' where code = ?", code);
                        for (var table : List.of("submission_step", "preflight_mark", "preflight_finding")) {
                            portal.change("delete from " + table + " where " + OF, code);
                        }
                        return unit.form(page, "send:send", Map.of("warningsRead", "on"));
                    },
                    form -> unit.post(page, form),
                    302);
        } finally {
            portal.change("update submission set state = 'WITH_ADMIN' where code = ?", code);
        }
    }

    private int forward() throws SQLException {
        var code = waiting();
        var admin = portal.visitor()
                .signedInAs(portal.value(
                        "select a.username from submission s join account a on a.institution_id = s.institution_id"
                                + " join account_role r on r.account_id = a.id and r.role = 'ADMIN_LOKAL' where s.code = ?",
                        code));
        var page = "/usulan-masuk/" + code;
        try {
            return count(
                    () -> {
                        back(code);
                        return admin.form(page, "forward:forward", Map.of());
                    },
                    form -> admin.post(page, form),
                    302);
        } finally {
            back(code);
        }
    }

    private void back(String code) throws SQLException {
        portal.change("update submission set state = 'WITH_ADMIN' where code = ?", code);
        for (var table : List.of("receipt", "arrival")) {
            portal.change("delete from " + table + " where " + OF, code);
        }
        portal.change("delete from submission_step where state = 'RECEIVED' and " + OF, code);
    }

    /** Of an institution whose Admin Lokal no other test plays. */
    private String waiting() throws SQLException {
        return portal.value("select min(s.code) from submission s join account a on a.institution_id = s.institution_id"
                + " join account_role r on r.account_id = a.id and r.role = 'ADMIN_LOKAL' where s.state = 'WITH_ADMIN'"
                + " and s.code like '2017-%' and a.username <> 'adminlokal'");
    }

    private int score(String button) throws SQLException {
        try (var edition = new SmallEdition(portal, 1)) {
            var stage = edition.openStage(1, List.of("evaluator04"));
            var juror = portal.visitor().signedInAs("evaluator04");
            var card = "/penilaian/" + portal.value("select min(id) from assignment where stage_id = ?", stage);
            return count(
                    () -> {
                        var mark = Integer.toString(50 + round++ % 40);
                        return juror.form(
                                card,
                                button,
                                Map.of("scorecard:criteria:0:mark", mark, "scorecard:criteria:1:mark", mark));
                    },
                    form -> juror.post(card, form),
                    302);
        }
    }

    private String answer(String code) throws SQLException {
        return "{\"version\":" + portal.value("select version from submission where code = ?", code)
                + ",\"answers\":{\"ringkasan\":\"Disimpan " + System.nanoTime() + "\"}}";
    }

    private <T> int count(
            Statements.Preparation<T> preparation, Function<T, HttpResponse<String>> request, int expected)
            throws SQLException {
        return Statements.of(
                portal,
                preparation,
                prepared -> assertThat(request.apply(prepared).statusCode()).isEqualTo(expected));
    }
}
