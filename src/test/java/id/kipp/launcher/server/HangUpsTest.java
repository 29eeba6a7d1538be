package id.kipp.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class HangUpsTest {
    private static final String CONNECTOR = "org.glassfish.grizzly.http.io.OutputBuffer";

    @Test
    void aReaderWhoHangsUpIsNotWrittenDown() {
        assertThat(written(at(CONNECTOR, new IOException("Connection is closed"))))
                .isFalse();
        assertThat(written(at(CONNECTOR, new EOFException()))).isFalse();
        assertThat(written(new IllegalStateException(at(CONNECTOR, new IOException("Broken pipe")))))
                .isFalse();
    }

    @Test
    void aTraceInTheTextCountsAsWell() {
        var text = "Exception processing ErrorPage[errorCode=404]\njava.io.IOException: Connection is closed\n\tat ";
        assertThat(new HangUps().isLoggable(new LogRecord(Level.WARNING, text + CONNECTOR + ".flush(A.java:2)")))
                .isFalse();
        assertThat(new HangUps().isLoggable(new LogRecord(Level.WARNING, text + "id.kipp.Some.flush(A.java:2)")))
                .isTrue();
    }

    @Test
    void whatGoesWrongElsewhereIs() {
        assertThat(written(null)).isTrue();
        assertThat(written(new IllegalStateException("Broken pipe"))).isTrue();
        assertThat(written(at("id.kipp.document.FileVault", new IOException("Broken pipe"))))
                .isTrue();
        assertThat(written(at(CONNECTOR, new IOException("No space left on device"))))
                .isTrue();
    }

    private static boolean written(Throwable thrown) {
        var message = new LogRecord(Level.SEVERE, "what happened");
        message.setThrown(thrown);
        return new HangUps().isLoggable(message);
    }

    private static <T extends Throwable> T at(String type, T thrown) {
        thrown.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("java.io.Some", "method", "Some.java", 1),
            new StackTraceElement(type, "flush", "A.java", 2)
        });
        return thrown;
    }
}
