package id.kipp.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Await;
import id.kipp.testbed.LoosePortal;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A database that hangs, or that does not come back, is told at once and to whoever can do something about it. */
class HungDatabaseIT {
    private static final Duration AT_ONCE = Duration.ofSeconds(2);
    private static final Duration NOTICED = Duration.ofSeconds(30);

    /** One portal for both, since starting one takes longer than either. */
    @Test
    void whileItHangsEverythingAnswersAndWhenItDoesNotComeBackTheServiceIsGivenUp() throws Exception {
        var portal = LoosePortal.start("hung");
        try {
            hangs(portal);
            doesNotComeBack(portal);
        } finally {
            signal(portal, "CONT");
            portal.stop();
        }
    }

    private static void hangs(LoosePortal portal) throws Exception {
        assertThat(portal.visitor().get("/katalog").statusCode()).isEqualTo(200);
        signal(portal, "STOP");
        // Those who came before anybody knew: they wait, and keep nobody else from being answered.
        var early = IntStream.range(0, 20)
                .mapToObj(n ->
                        CompletableFuture.supplyAsync(() -> portal.visitor().get("/katalog?q=awal" + n)))
                .toList();
        Await.until(
                "the portal knows that its database hangs",
                NOTICED,
                () -> portal.visitor().get("/health/ready").statusCode() == 503);

        assertThat(timely(portal, "/tema/kipp.css").statusCode()).isEqualTo(200);
        assertThat(timely(portal, "/health/live").statusCode()).isEqualTo(200);
        assertThat(timely(portal, "/health/ready").statusCode()).isEqualTo(503);
        for (var path : new String[] {"/", "/katalog?q=air", "/masuk", "/api/v1/innovations"}) {
            var answer = timely(portal, path);
            assertThat(answer.statusCode()).as(path).isEqualTo(503);
            assertThat(answer.headers().firstValue("retry-after")).as(path).isPresent();
        }
        assertThat(timely(portal, "/").body()).contains("menunggu basis datanya");

        signal(portal, "CONT");
        portal.awaitReady();
        assertThat(portal.visitor().get("/katalog?q=air").statusCode()).isEqualTo(200);
        early.forEach(CompletableFuture::join);
    }

    private static void doesNotComeBack(LoosePortal portal) throws Exception {
        var program = mariadbd(portal);
        var aside = program.resolveSibling("mariadbd.aside");
        Files.move(program, aside);
        try {
            portal.killDatabase();
            assertThat(portal.exitCode()).as(portal.printed()).isEqualTo(1);
            assertThat(portal.printed()).contains("tidak dapat dijalankan lagi", "cannot be started again");
            assertThat(portal.printed().split("starting it again", -1)).hasSizeBetween(7, 9);
        } finally {
            Files.move(aside, program);
        }
    }

    private static HttpResponse<String> timely(LoosePortal portal, String path) {
        var begin = System.nanoTime();
        var answer = portal.visitor().get(path);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).as(path).isLessThan(AT_ONCE);
        return answer;
    }

    private static void signal(LoosePortal portal, String name) throws IOException, InterruptedException {
        if (!Files.exists(portal.data().resolve("run/database.pid"))) {
            return;
        }
        var pid = portal.file("run/database.pid").split(" ")[0];
        new ProcessBuilder("kill", "-" + name, pid).start().waitFor();
    }

    private static Path mariadbd(LoosePortal portal) throws IOException {
        try (var files =
                Files.find(portal.data().resolve("program"), 6, (file, about) -> file.endsWith("bin/mariadbd"))) {
            return files.findFirst().orElseThrow();
        }
    }
}
