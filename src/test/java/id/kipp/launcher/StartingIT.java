package id.kipp.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Await;
import id.kipp.testbed.KippJar;
import id.kipp.testbed.Portal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While the portal starts its port says so: a monitor, or a reader, never takes the server's own 404 for an answer of the portal. */
class StartingIT {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    @Test
    void whatIsAskedBeforeThePortalStandsIsToldToComeBack(@TempDir Path data) throws Exception {
        var port = Portal.freePort();
        var run = KippJar.run("--port", String.valueOf(port), "--data", data.toString());
        try {
            var statuses = new HashSet<Integer>();
            Await.until("the catalogue is shown", PATIENCE, () -> {
                status(port, "/health/ready")
                        .ifPresent(ready -> assertThat(ready).isIn(200, 503));
                status(port, "/katalog").ifPresent(statuses::add);
                return statuses.contains(200);
            });
            assertThat(statuses).containsExactlyInAnyOrder(503, 200);
        } finally {
            run.stop();
        }
    }

    private Optional<Integer> status(int port, String path) throws InterruptedException {
        var question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .build();
        try {
            var answer = client.send(question, BodyHandlers.ofString());
            if (answer.statusCode() == 503 && path.equals("/katalog")) {
                assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0))
                        .isPositive();
                assertThat(answer.body()).contains("Portal sedang dimulai");
            }
            return Optional.of(answer.statusCode());
        } catch (IOException nobodyListens) {
            return Optional.empty();
        }
    }
}
