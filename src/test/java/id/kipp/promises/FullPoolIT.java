package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Await;
import id.kipp.testbed.Portal;
import id.kipp.testbed.WithPortal;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** When every connection to the database is lent to somebody who waits, others are told so within seconds. (Before: a minute.) */
@WithPortal
class FullPoolIT {
    private static final int CONNECTIONS = 40;
    private static final int MORE = 5;

    /** The three seconds of the pool, and what a slow machine adds. */
    private static final Duration SOON = Duration.ofSeconds(5);

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void aPublicPageWaitsThreeSecondsForAConnectionAndNoLonger(Portal portal) throws Exception {
        var records = portal.column("select slug from innovation order by id desc limit 60");
        try (var crowd = new Threads(CONNECTIONS + MORE);
                var lock = portal.jdbc();
                var statement = lock.createStatement()) {
            statement.execute("lock tables innovation write");
            var waiting = records.subList(0, CONNECTIONS + MORE).stream()
                    .map(slug -> crowd.begin(
                            () -> portal.visitor().get("/katalog/" + slug).statusCode()))
                    .toList();
            Await.until(
                    "every connection of the pool waits for the table", PATIENCE, () -> waiting(portal) == CONNECTIONS);

            for (var path : new String[] {"/katalog/" + records.get(50), "/api/v1/innovations/" + records.get(51)}) {
                var begun = System.nanoTime();
                var answer = portal.visitor().get(path);
                assertThat(Duration.ofNanos(System.nanoTime() - begun)).as(path).isLessThan(SOON);
                assertBusy(answer, path);
            }
            assertThat(portal.visitor().get("/tema/kipp.css").statusCode()).isEqualTo(200);

            statement.execute("unlock tables");
            for (var each : waiting) {
                assertThat(each.get()).isIn(200, 503);
            }
            assertThat(waiting.get(0).get()).isEqualTo(200);
        }
        assertThat(portal.visitor().get("/katalog/" + records.get(50)).statusCode())
                .isEqualTo(200);
    }

    private static int waiting(Portal portal) throws SQLException {
        return portal.column(
                        "select id from information_schema.processlist where info like '%innovation%' and state like 'Waiting%'"
                                + " and id <> connection_id()")
                .size();
    }

    private static void assertBusy(HttpResponse<String> answer, String path) {
        assertThat(answer.statusCode()).as(path).isEqualTo(503);
        assertThat(answer.headers().firstValue("retry-after")).as(path).isPresent();
    }
}
