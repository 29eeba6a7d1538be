package id.kipp.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Knows whether the port is free before the start, and whether the portal answers after it. */
final class Readiness {
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Options options;

    Readiness(Options options) {
        this.options = options;
    }

    /** Refuses when the port cannot be had. */
    void checkPort() {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(options.get(Setting.HOST)), options.port()));
        } catch (IOException taken) {
            throw new LaunchException(
                    "Porta " + options.port() + " di " + options.get(Setting.HOST)
                            + " sudah dipakai atau tidak boleh dipakai; pilih yang lain dengan --port.",
                    "Port " + options.port() + " at " + options.get(Setting.HOST)
                            + " is taken or not allowed; choose another with --port.");
        }
    }

    /** Waits until the portal says that it is ready; false when the server ended instead. */
    boolean await(Process server) throws InterruptedException {
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
        var question = HttpRequest.newBuilder(URI.create(options.health()))
                .timeout(PATIENCE)
                .build();
        while (server.isAlive()) {
            if (isReady(client, question)) {
                return true;
            }
            Thread.sleep(PAUSE.toMillis());
        }
        return false;
    }

    /** A server without the application says UP as well, but names no check. */
    private static boolean isReady(HttpClient client, HttpRequest question) throws InterruptedException {
        try {
            var answer = client.send(question, BodyHandlers.ofString());
            return answer.statusCode() == 200 && answer.body().contains("\"database\"");
        } catch (IOException notYet) {
            return false;
        }
    }
}
