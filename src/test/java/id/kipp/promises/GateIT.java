package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Portal;
import id.kipp.testbed.WithPortal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the portal refuses before a worker is spent on it. (Before: 230 slow forms from one address held every worker; a path with a
 * semicolon passed the limits of nginx.)
 */
@WithPortal
class GateIT {
    private static final int SLOW = 60;
    private static final int SHARE = 40;
    private static final Duration SOON = Duration.ofSeconds(5);

    /** The while that a body has, and what a slow machine needs to notice. */
    private static final Duration CUT = Duration.ofSeconds(45);

    private final Portal portal;

    GateIT(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /masuk;x=1 HTTP/1.1|Host: x",
                "GET /masuk%3bx HTTP/1.1|Host: x",
                "GET /%zz HTTP/1.1|Host: x",
                "GET / HTTP/1.1|Host: a b",
                "GET / HTTP/1.1|Host: a@b",
                "GET / HTTP/1.1|Host: a|Host: b",
                "GET / HTTP/1.1|X: no host",
                "POST /masuk HTTP/1.1|Host: x|Content-Length: 5|Transfer-Encoding: chunked",
                "POST /masuk HTTP/1.1|Host: x|Transfer-Encoding: chunked|Content-Length: 5",
                "POST /masuk HTTP/1.1|Host: x|Content-Length: 5|Content-Length: 6",
                "POST /masuk HTTP/1.1|Host: x|Content-Length: +5",
                "POST /masuk HTTP/1.1|Host: x|Transfer-Encoding: gzip, chunked"
            })
    void aRequestThatIsReadInTwoWaysIsRefusedAndItsConnectionClosed(String lines) throws IOException {
        try (var socket = connect()) {
            send(socket, lines.replace("|", "\r\n") + "\r\n\r\n0\r\n\r\nGET /katalog HTTP/1.1\r\nHost: x\r\n\r\n");
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).matches("(?s)HTTP/1.1 4(00|11) .*").containsOnlyOnce("HTTP/1.1 ");
        } catch (SocketException reset) {
            // Closed with bytes unread: refused as well.
            assertThat(reset).hasMessageContaining("reset");
        }
    }

    /** Frames of HTTP/2 would pass the gate as one connection, and be answered in a language that their sender does not read. */
    @Test
    void aConnectionIsNotTurnedIntoAnother() throws IOException {
        try (var socket = connect()) {
            send(
                    socket,
                    "GET /masuk HTTP/1.1|Host: x|Connection: Upgrade, HTTP2-Settings|Upgrade: h2c|HTTP2-Settings: AAMAAABkAAQAAP__||"
                            .replace("|", "\r\n"));
            var line = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            assertThat(line.readLine()).isEqualTo("HTTP/1.1 200 OK");
        }
    }

    @Test
    void slowSendersHoldTheirShareForAWhileAndOthersAreAnswered() throws Exception {
        var begun = System.nanoTime();
        var slow = new ArrayList<Socket>();
        try {
            for (int i = 0; i < SLOW; i++) {
                var socket = connect();
                slow.add(socket);
                send(
                        socket,
                        "POST /masuk HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\nContent-Type:"
                                + " application/x-www-form-urlencoded\r\nContent-Length: 90000\r\n\r\nsign-in=sign-in&");
            }
            assertThat(answerTime()).isLessThan(SOON);
            drip(slow);
            assertThat(alive(slow)).as("under way").isBetween(1, SHARE);
            while (alive(slow) > 0 && since(begun).compareTo(CUT) < 0) {
                Thread.sleep(1_000);
                drip(slow);
            }
            assertThat(alive(slow)).as("cut off in time").isZero();
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
        assertThat(portal.visitor().signedInAs("upp").get("/usulan").statusCode())
                .isEqualTo(200);
    }

    private Duration answerTime() {
        var begun = System.nanoTime();
        assertThat(portal.visitor().get("/masuk").statusCode()).isEqualTo(200);
        return since(begun);
    }

    /** One more byte each; who was refused or cut off is closed here as well. */
    private static void drip(List<Socket> slow) throws IOException {
        for (var socket : slow) {
            if (socket.isClosed()) {
                continue;
            }
            try {
                socket.getOutputStream().write('a');
                socket.getOutputStream().flush();
                if (socket.getInputStream().available() > 0) {
                    socket.close();
                }
            } catch (SocketException cutOff) {
                socket.close();
            }
        }
    }

    private static int alive(List<Socket> slow) {
        return (int) slow.stream().filter(socket -> !socket.isClosed()).count();
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private Socket connect() throws IOException {
        var socket = new Socket(portal.baseUri().getHost(), portal.baseUri().getPort());
        socket.setSoTimeout(10_000);
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }
}
