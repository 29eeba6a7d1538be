package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Promise 2 for the administrative selection: while it is open, two portals that differ in its outcomes alone answer units
 * and Admin Lokal with the same bytes.
 */
@WithPortal
class TwoWorldsIT {
    private static final int SUBMISSIONS = 4;
    private static final String PLACES = "admin-lokal unit kementerian masuk lolos tidak-lolos draf";
    private static final String OF_1999 = " where code like '1999-%'";

    private final Portal portal;
    private final Visitor upp;
    private final Visitor admin;
    private SmallEdition edition;

    TwoWorldsIT(Portal portal) {
        this.portal = portal;
        this.upp = portal.visitor().signedInAs("upp");
        this.admin = portal.visitor().signedInAs("adminlokal");
    }

    @BeforeEach
    void anEditionThatIsScreened() throws SQLException {
        edition = new SmallEdition(portal, SUBMISSIONS);
        portal.change("insert into stage (edition_id, position, kind, name, opens_at) select id, 1, 'SCREENING',"
                + " 'Seleksi', utc_timestamp(6) - interval 1 day from edition where year = 1999");
        portal.change("insert into receipt (submission_id, number, idempotency_key, received_at, content_sha256)"
                + " select id, concat('TT-', code), concat('kunci-', code), utc_timestamp(6) - interval 2 day,"
                + " repeat('a', 64) from submission" + OF_1999);
        portal.change("update submission set state_at = utc_timestamp(6) - interval 2 day" + OF_1999);
    }

    @AfterEach
    void away() throws SQLException {
        edition.close();
    }

    @Test
    void nothingIsDecidedOrMuchIsAndNobodyCanTell() throws SQLException {
        outcomes("RECEIVED", "RECEIVED", "RECEIVED", "RECEIVED");
        var waiting = answers();
        assertThat(waiting.get("adminlokal /usulan-masuk?edisi=1999&di=kementerian"))
                .contains("1999-0001", "1999-0004");
        outcomes("FAILED", "PASSED", "FAILED", "RECEIVED");
        assertThat(differing(waiting, answers())).isEmpty();
        outcomes("PASSED", "PASSED", "FAILED", "PASSED");
        assertThat(differing(waiting, answers())).isEmpty();
    }

    private void outcomes(String... states) throws SQLException {
        portal.change("delete from submission_step where state in ('PASSED', 'FAILED') and submission_id in"
                + " (select id from submission" + OF_1999 + ")");
        for (int i = 0; i < states.length; i++) {
            var code = "1999-000" + (i + 1);
            portal.change("update submission set state = ?, version = 1 where code = ?", states[i], code);
            if (!states[i].equals("RECEIVED")) {
                portal.change(
                        "update submission set version = 2, state_at = utc_timestamp(6), screening_reason = ? where code = ?",
                        states[i].equals("FAILED") ? "Dokumen tidak lengkap." : null,
                        code);
                portal.change(
                        "insert into submission_step (submission_id, at, actor_id, actor_name, state) select id,"
                                + " utc_timestamp(6), 1, 'Sekretariat', state from submission where code = ?",
                        code);
            }
        }
    }

    private Map<String, String> answers() {
        var answers = new LinkedHashMap<String, String>();
        var lists = new ArrayList<>(List.of("/usulan-masuk?edisi=1999", "/usulan-masuk?edisi=1999&halaman=2"));
        for (var place : PLACES.split(" ")) {
            lists.add("/usulan-masuk?edisi=1999&di=" + place);
        }
        for (var order : List.of("status", "-status", "kode", "judul", "-unit")) {
            lists.add("/usulan-masuk?edisi=1999&urut=" + order);
            lists.add("/berkas-usulan-masuk.csv?edisi=1999&urut=" + order);
        }
        lists.addAll(
                List.of("/usulan-masuk/unit?edisi=1999", "/macet?edisi=1999", "/berkas-macet.csv?edisi=1999", "/meja"));
        lists.forEach(path -> ask(answers, "adminlokal", admin, path));
        ask(answers, "upp", upp, "/meja");
        ask(answers, "upp", upp, "/usulan?edisi=1999");
        ask(answers, "upp", upp, "/usulan?edisi=1999&halaman=2");
        for (int i = 1; i <= SUBMISSIONS; i++) {
            var code = "1999-000" + i;
            ask(answers, "adminlokal", admin, "/usulan-masuk/" + code);
            ask(answers, "adminlokal", admin, "/tanda-terima/" + code);
            for (var rest : List.of("", "/data", "/berkas", "/periksa", "/hapus")) {
                ask(answers, "upp", upp, "/usulan/" + code + rest);
            }
            ask(answers, "upp", upp, "/tanda-terima/" + code);
            var saved = upp.sendJson("/simpan-usulan/" + code, "{\"version\":1,\"answers\":{}}");
            answers.put("upp saves " + code, saved.statusCode() + saved.body());
        }
        return answers;
    }

    private static void ask(Map<String, String> answers, String who, Visitor visitor, String path) {
        var answer = visitor.get(path);
        answers.put(who + " " + path, answer.statusCode() + " " + plain(answer.body()));
    }

    /** Without what is drawn anew for each page. */
    private static String plain(String page) {
        return page.replaceAll("(name=\"(?:jakarta\\.faces\\.ViewState|kunci)\"[^>]*value=\")[^\"]*", "$1")
                .replaceAll("nonce=\"[^\"]*\"", "")
                .replaceAll("csp\\.init\\('[^']*'\\)", "");
    }

    /** Where the answers differ, each with what stands there in both. */
    private static List<String> differing(Map<String, String> one, Map<String, String> other) {
        return one.keySet().stream()
                .filter(path -> !one.get(path).equals(other.get(path)))
                .map(path -> path + ": " + difference(one.get(path), other.get(path)))
                .toList();
    }

    private static String difference(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return part(one, at) + " / " + part(other, at);
    }

    private static String part(String text, int at) {
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60));
    }
}
