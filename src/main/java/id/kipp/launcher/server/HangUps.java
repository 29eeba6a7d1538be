package id.kipp.launcher.server;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import java.util.regex.Pattern;

/**
 * Keeps out of the log what the server notes when a reader does not wait for the answer: a page closed while it loads is no trouble,
 * and who hangs up on purpose, ten thousand times, would rotate away what an operator must know.
 */
final class HangUps implements Filter {
    /** Thrown by the connector itself: the same words of a file or of the database are trouble. */
    private static final Pattern THROWN = Pattern.compile(
            "(?m)^(?:Caused by: )?java\\.(?:io\\.IOException: (?:Connection is closed|"
                    + "Connection closed|Locally closed|Closed|Broken pipe|Connection reset(?: by peer)?)|io\\.EOFException|"
                    + "nio\\.channels\\.ClosedChannelException)\\R(?:\\s+at java\\..*\\R){0,20}\\s+at org\\.glassfish\\.grizzly\\.");

    private final SimpleFormatter formatter = new SimpleFormatter();

    @Override
    public boolean isLoggable(LogRecord message) {
        var text = formatter.formatMessage(message);
        // The web container writes the trace into the text.
        return !THROWN.matcher(text + trace(message)).find();
    }

    private static String trace(LogRecord message) {
        var thrown = message.getThrown();
        if (thrown == null) {
            return "";
        }
        var trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace, true));
        return "\n" + trace;
    }
}
