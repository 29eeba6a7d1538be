package id.kipp.launcher.server;

import java.io.IOException;
import java.util.logging.FileHandler;
import java.util.logging.LogRecord;

/** The files of the log, without what readers who hang up would fill them with. A filter of the settings is lost to the server. */
public final class LogFile extends FileHandler {
    private final HangUps hangUps = new HangUps();

    public LogFile() throws IOException {
        super();
    }

    @Override
    public synchronized void publish(LogRecord message) {
        if (hangUps.isLoggable(message)) {
            super.publish(message);
        }
    }
}
