package id.kipp.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.LoosePortal;
import id.kipp.testbed.Visitor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The first account of an empty portal: made once, with the code of the console. */
class FirstAdministratorIT {
    private static final int AT_ONCE = 16;
    private static final String BUTTON = "first:create";
    private static LoosePortal portal;

    @BeforeAll
    static void startAnEmptyPortal() {
        portal = LoosePortal.start("first-administrator");
    }

    @AfterAll
    static void stop() {
        portal.stop();
    }

    @Test
    void theCodeMakesOneAdministratorHoweverManyUseItAtOnce() throws Exception {
        var wrong = portal.visitor();
        for (int n = 0; n < 12; n++) {
            send(wrong, wrong.form("/pertama", BUTTON, typed("salah-" + n, "penebak")), "203.0.113.1");
        }
        assertThat(send(wrong, wrong.form("/pertama", BUTTON, typed(code(), "penebak")), "203.0.113.1"))
                .as("the right code, at a place from which too many were guessed")
                .contains("Terlalu banyak percobaan");

        var answers = allAtOnce();

        assertThat(portal.column("select username from account a join account_role r on r.account_id = a.id"
                        + " where r.role = 'SEKRETARIAT'"))
                .hasSize(1);
        assertThat(answers.stream().filter(String::isEmpty))
                .as("sent on to sign in")
                .hasSize(1);
        assertThat(portal.visitor().get("/pertama").statusCode()).isEqualTo(404);
    }

    /** Each from a place of its own: the limit of guesses is not what stops them. */
    private static List<String> allAtOnce() throws Exception {
        var code = code();
        var deeds = new ArrayList<Callable<String>>();
        for (int n = 0; n < AT_ONCE; n++) {
            var visitor = portal.visitor();
            var form = visitor.form("/pertama", BUTTON, typed(code, "sekretaris-" + n));
            var place = "198.51.100." + n;
            deeds.add(() -> send(visitor, form, place));
        }
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var shot = new CountDownLatch(1);
            var running = new ArrayList<Future<String>>();
            for (var deed : deeds) {
                running.add(threads.submit(() -> {
                    shot.await();
                    return deed.call();
                }));
            }
            shot.countDown();
            var answers = new ArrayList<String>();
            for (var each : running) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Map<String, String> typed(String code, String username) {
        return Map.of(
                "first:code",
                code,
                "first:username",
                username,
                "first:name",
                "Sekretariat " + username,
                "first:password",
                "tiga ekor kuda laut");
    }

    private static String code() throws Exception {
        return portal.file("kode-pertama.txt").strip();
    }

    /** As nginx passes it on; the answer's page, empty for a redirect. */
    private static String send(Visitor visitor, Map<String, String> form, String place) {
        var answer = visitor.send(visitor.request("/pertama")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .header("X-Forwarded-For", place)
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(Visitor.encoded(new HashMap<>(form))))
                .build());
        return answer.statusCode() == 302 ? "" : answer.body();
    }
}
