package id.kipp.launcher.server;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/** Carries what the application logs to {@code id.kipp.progress} to the launcher, which shows it on the terminal. */
public final class ProgressHandler extends Handler {
    static final String MARK = "\u00bb ";

    private final FileOutputStream launcher = new FileOutputStream(FileDescriptor.out);
    private final SimpleFormatter formatter = new SimpleFormatter();

    @Override
    public void publish(LogRecord message) {
        var line = MARK + formatter.formatMessage(message) + "\n";
        try {
            launcher.write(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException launcherGone) {
            // The server ends with its launcher; nothing to tell, nobody to tell it.
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
