package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Await;
import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Promises 3 and 4: sent twice is sent once, and the database's clock alone says whether it was on time. */
@WithPortal
class HandInIT {
    private static final int TIMES = 20;
    private static final int LATE = 10;
    private static final String BUTTON = "forward:forward";
    private static final String ITS_ROW =
            " kind = 'SUBMISSION' and edition_id = (select id from edition where year = 2017)";

    /** A submission that waits for its Admin Lokal, and the Admin Lokal. */
    private record Waiting(String code, Visitor admin) {
        String page() {
            return "/usulan-masuk/" + code;
        }
    }

    @Test
    void theSameRequestTwentyTimesAtOnceGivesOneReceiptAndOneAnswer(Portal portal) throws Exception {
        var waiting = waiting(portal, 0);
        var form = waiting.admin().form(waiting.page(), BUTTON, Map.of());
        var answers = atOnce(() -> outcome(waiting.admin().post(waiting.page(), form)));

        assertThat(answers).hasSize(TIMES).containsOnly("302 /tanda-terima/" + waiting.code());
        assertForwardedOnce(portal, waiting.code());
    }

    @Test
    void fourPagesOfTheSameSubmissionSentAtOnceGiveOneReceipt(Portal portal) throws Exception {
        var waiting = waiting(portal, 1);
        var forms = new ArrayList<Callable<String>>();
        for (int i = 0; i < 4; i++) {
            var form = waiting.admin().form(waiting.page(), BUTTON, Map.of());
            forms.add(() -> outcome(waiting.admin().post(waiting.page(), form)));
        }
        try (var threads = new Threads(forms.size())) {
            assertThat(threads.run(forms)).containsOnly("302 /tanda-terima/" + waiting.code());
        }
        assertForwardedOnce(portal, waiting.code());
    }

    @Test
    void whatComesAfterTheClosingIsRefusedWhateverThePageSaid(Portal portal) throws Exception {
        var waiting = waiting(portal, 2);
        var form = waiting.admin().form(waiting.page(), BUTTON, Map.of());
        var upp = portal.visitor().signedInAs("upp");
        var draft = "/usulan/" + portal.submissionBy("upp", "DRAFT");
        var head = upp.form(draft + "/data", "data:save", Map.of("data:title", "Terlambat sedetik"));
        var closesAt = portal.value("select closes_at from stage where" + ITS_ROW);
        try {
            portal.change("update stage set closes_at = utc_timestamp(6) - interval 1 minute where" + ITS_ROW);
            assertThat(waiting.admin().post(waiting.page(), form).statusCode()).isEqualTo(200);
            upp.post(draft + "/data", head);
            assertThat(portal.value("select state from submission where code = ?", waiting.code()))
                    .isEqualTo("WITH_ADMIN");
            assertThat(portal.column("select 1 from submission where title = 'Terlambat sedetik'"))
                    .isEmpty();
        } finally {
            portal.change("update stage set closes_at = ? where" + ITS_ROW, closesAt);
        }
        assertThat(outcome(waiting.admin().post(waiting.page(), form))).startsWith("302 /tanda-terima/");
    }

    /**
     * Requests all the way over the end of the minute that is shown: each that was accepted was accepted before it, each
     * refused one came after.
     */
    @Test
    void onTimeIsDecidedToTheInstantByTheDatabasesClock(Portal portal) throws Exception {
        var upp = portal.visitor().signedInAs("upp");
        var code = portal.submissionBy("upp", "DRAFT");
        var closesAt = portal.value("select closes_at from stage where" + ITS_ROW);
        var statuses = new ArrayList<Integer>();
        try {
            // No stage closes within a minute, whatever its row says, so an end of a minute must come near.
            Await.until(
                    "the minute is nearly over",
                    Duration.ofSeconds(70),
                    () -> portal.value("select second(utc_timestamp()) = 58").equals("1"));
            portal.change(
                    "update stage set closes_at = date_format(utc_timestamp(), '%Y-%m-%d %H:%i:00') where" + ITS_ROW);
            var refused = new AtomicInteger();
            Await.until("what comes late is refused, and stays so", Duration.ofSeconds(70), () -> {
                statuses.add(save(portal, upp, code));
                return statuses.get(statuses.size() - 1) != 200 && refused.incrementAndGet() == LATE;
            });
            assertThat(statuses).contains(200, 409).isSorted();
            assertThat(portal.column(
                            "select 1 from answer where saved_at >= (select closes_at + interval 1 minute from stage where"
                                    + ITS_ROW + ")"))
                    .isEmpty();
        } finally {
            portal.change("update stage set closes_at = ? where" + ITS_ROW, closesAt);
        }
        assertThat(save(portal, upp, code)).isEqualTo(200);
    }

    private static int save(Portal portal, Visitor upp, String code) throws SQLException {
        var version = portal.value("select version from submission where code = ?", code);
        return upp.sendJson(
                        "/simpan-usulan/" + code,
                        "{\"version\":" + version + ",\"answers\":{\"ringkasan\":\"Disimpan " + System.nanoTime()
                                + "\"}}")
                .statusCode();
    }

    /** A complete submission of an institution whose Admin Lokal no other test plays. */
    private static Waiting waiting(Portal portal, int which) throws SQLException {
        var codes =
                portal.column("select s.code from submission s join account a on a.institution_id = s.institution_id"
                        + " join account_role r on r.account_id = a.id and r.role = 'ADMIN_LOKAL' where s.state = 'WITH_ADMIN'"
                        + " and s.code like '2017-%' and a.username <> 'adminlokal' order by s.code desc");
        var code = codes.get(which);
        var admin = portal.value(
                "select a.username from submission s join account a on a.institution_id = s.institution_id"
                        + " join account_role r on r.account_id = a.id and r.role = 'ADMIN_LOKAL' where s.code = ?",
                code);
        return new Waiting(code, portal.visitor().signedInAs(admin));
    }

    private static void assertForwardedOnce(Portal portal, String code) throws SQLException {
        assertThat(portal.column(
                        "select number from receipt where submission_id = (select id from submission where code = ?)",
                        code))
                .hasSize(1);
        assertThat(portal.column(
                        "select 1 from submission_step where state = 'RECEIVED' and submission_id ="
                                + " (select id from submission where code = ?)",
                        code))
                .hasSize(1);
        assertThat(portal.column(
                        "select 1 from audit_event where kind = 'submission.SubmissionForwarded' and subject like ?",
                        "%" + code))
                .hasSize(1);
    }

    private static List<String> atOnce(Callable<String> deed) throws Exception {
        try (var threads = new Threads(TIMES)) {
            return threads.run(Collections.nCopies(TIMES, deed));
        }
    }

    private static String outcome(HttpResponse<String> answer) {
        var place = answer.headers().firstValue("location").orElse("");
        return answer.statusCode() + " " + place.replaceFirst("^https?://[^/]+", "");
    }
}
