package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Portal;
import id.kipp.testbed.WithPortal;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a stranger asks amiss is answered and not written down: the log keeps room for what an operator must know. (Before: 10.7 kB of
 * stack trace for an address that does not exist, so that ten thousand of them rotated every log away.)
 */
@WithPortal
class LogBytesIT {
    private static final int REQUESTS = 20;

    /** Bytes a request: what something else writes at the same time must not fail the test, one trace must. */
    private static final int ALLOWED = 40;

    private static final int QUIET_MS = 2_000;

    private final Portal portal;

    LogBytesIT(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "GET  | /tidak-ada                            |                     |       | 404",
                "GET  | /tidak-ada.xhtml                      |                     |       | 404",
                "GET  | /katalog/tidak-ada                    |                     |       | 404",
                "GET  | /katalog/99999999                     |                     |       | 404",
                "GET  | /hasil/1850                           |                     |       | 404",
                "GET  | /tema/tidak-ada.css                   |                     |       | 404",
                "GET  | /jakarta.faces.resource/x.js.xhtml    |                     |       | 404",
                "GET  | /jakarta.faces.resource/x.js.xhtml?ln=../.. |               |       | 404",
                "GET  | /berkas/x                             |                     |       | 404",
                "GET  | /penilaian/1                          |                     |       | 302",
                "GET  | /keluar                               |                     |       | 405",
                "GET  | /katalog?halaman=-1                   |                     |       | 200",
                "GET  | /katalog?q=%zz&tahun=x                |                     |       | 200",
                "GET  | /pertama                              |                     |       | 404",
                "GET  | /usulan/baru?bahasa=en                |                     |       | 302",
                "GET  | /masuk?ke=%zz                         |                     |       | 200",
                "GET  | /masuk?ke=%ff%fe                      |                     |       | 200",
                "GET  | /%zz                                  |                     |       | 400",
                "GET  | /%ff%fe                               |                     |       | 400",
                "GET  | /masuk;x                              |                     |       | 400",
                "GET  | /a%00b                                |                     |       | 400",
                "GET  | /a%2fb                                |                     |       | 404",
                "GET  | /api/v1/tidak-ada                     |                     |       | 404",
                "GET  | /api/v1/innovations?page=nol          |                     |       | 400",
                "GET  | /api/v1/innovations/99999999          |                     |       | 404",
                "PUT  | /masuk                                |                     |       | 405",
                "PUT  | /api/v1/innovations                   | application/json    | {     | 405",
                "POST | /api/v1/innovations                   | application/json    | {     | 405",
                "POST | /tidak-ada                            | application/json    | {     | 404",
                "POST | /simpan-usulan/2017-0001              | application/json    | {[    | 401",
                "POST | /lampiran-usulan/2017-0001            | multipart/form-data | x     | 302",
                "POST | /masuk                                | multipart/form-data | x     | 200",
                "POST | /masuk                                | multipart/form-data; boundary=b | --b | 200",
                "POST | /masuk                                | application/x-www-form-urlencoded | a=%zz&sign-in=sign-in | 200",
                "POST | /masuk                                | application/x-www-form-urlencoded | sign-in=sign-in&sign-in:send=x&jakarta.faces.ViewState=-1:-1 | 200",
                "POST | /masuk                                | application/x-www-form-urlencoded | sign-in=sign-in&jakarta.faces.ViewState=AAAA | 200",
                "POST | /undangan                             | application/x-www-form-urlencoded | jakarta.faces.ViewState=stateless&jakarta.faces.partial.ajax=true&jakarta.faces.source=x | 200"
            })
    void anExpectedAnswerIsNotWrittenDown(String method, String path, String type, String body, int status)
            throws IOException {
        assertThat(status(method, path, type, body)).isEqualTo(status);
        var before = bytes();
        for (int i = 0; i < REQUESTS; i++) {
            status(method, path, type, body);
        }
        assertThat((bytes() - before) / REQUESTS).as("bytes a request").isLessThanOrEqualTo(ALLOWED);
    }

    /** Ten thousand who do not wait for the answer would wash the log as well. */
    @ParameterizedTest
    @ValueSource(strings = {"/katalog?bahasa=en", "/tidak-ada", "/tema/kipp.css", "/api/v1/innovations"})
    void whoHangsUpIsNotWrittenDown(String path) throws IOException, InterruptedException {
        hangUp(path);
        Thread.sleep(QUIET_MS);
        var before = bytes();
        for (int i = 0; i < REQUESTS; i++) {
            hangUp(path);
        }
        Thread.sleep(QUIET_MS);
        assertThat((bytes() - before) / REQUESTS).as("bytes a request").isLessThanOrEqualTo(ALLOWED);
    }

    private void hangUp(String path) throws IOException {
        var address = portal.baseUri();
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoLinger(true, 0);
            var head = "GET " + path + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** Written to the socket itself: clients of a library ask nothing amiss. */
    private int status(String method, String path, String type, String body) throws IOException {
        var address = portal.baseUri();
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            var text = body == null ? "" : body;
            var head = method + " " + path + " HTTP/1.1\r\nHost: " + address.getAuthority()
                    + "\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\n"
                    + (type == null ? "" : "Content-Type: " + type + "\r\n")
                    + (method.equals("GET") ? "" : "Content-Length: " + text.length() + "\r\n");
            socket.getOutputStream().write((head + "\r\n" + text).getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.isEmpty() ? 0 : Integer.parseInt(answer.split(" ", 3)[1]);
        }
    }

    private long bytes() throws IOException {
        try (var files = Files.list(portal.data().resolve("log"))) {
            return files.mapToLong(LogBytesIT::size).sum();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException rotated) {
            return 0;
        }
    }
}
