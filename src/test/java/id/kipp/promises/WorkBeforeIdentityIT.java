package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Portal;
import id.kipp.testbed.WithPortal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A stranger is answered before a body is read: the answer comes although the body, of megabytes by its header, never does.
 * (Before: the language of the address was read as a parameter, for which the server parsed the whole form first.)
 */
@WithPortal
class WorkBeforeIdentityIT {
    private static final int PATIENCE_MS = 10_000;
    private static final int LENGTH = 2_500_000;

    private final Portal portal;

    WorkBeforeIdentityIT(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @CsvSource({
        "/simpan-usulan/2017-0001, application/json, 401",
        "/simpan-usulan/2017-0001?bahasa=en, application/x-www-form-urlencoded, 401",
        "/lampiran-usulan/2017-0001?bahasa=en, multipart/form-data; boundary=b, 302",
        "/usulan/baru?bahasa=en, application/x-www-form-urlencoded, 302",
        "/akun/impor?bahasa=id, multipart/form-data; boundary=b, 302"
    })
    void aStrangerIsAnsweredBeforeTheBodyIsRead(String path, String type, int status) throws IOException {
        assertThat(statusWithoutBody(path, type)).isEqualTo(status);
    }

    private int statusWithoutBody(String path, String type) throws IOException {
        var address = portal.baseUri();
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(PATIENCE_MS);
            var head = "POST " + path + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nOrigin: " + address
                    + "\r\nSec-Fetch-Site: same-origin\r\nContent-Type: " + type + "\r\nContent-Length: " + LENGTH
                    + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            var line = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
            return line == null ? 0 : Integer.parseInt(line.split(" ")[1]);
        } catch (SocketTimeoutException waitsForTheBody) {
            return -1;
        }
    }
}
