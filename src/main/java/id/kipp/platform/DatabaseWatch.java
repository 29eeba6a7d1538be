package id.kipp.platform;

import com.mysql.cj.jdbc.Driver;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Knocks at the database twice a second on a connection of its own, so that everybody else knows at once whether it answers: a
 * database that hangs takes connections and says nothing, and who asked it through the pool would wait for minutes.
 */
@ApplicationScoped
public class DatabaseWatch {
    private static final Logger LOG = Logger.getLogger(DatabaseWatch.class.getName());
    private static final int BEFORE_ALL_ELSE = 1;
    private static final int SECONDS_TO_ANSWER = 1;
    private static final int MILLIS_BETWEEN_KNOCKS = 500;

    private final DatabaseSettings settings;
    private final Thread thread = new Thread(this::watch, "database-watch");
    private @Nullable Connection connection;
    private volatile boolean answers = true;

    @Inject
    public DatabaseWatch(DatabaseSettings settings) {
        this.settings = settings;
    }

    void start(@Observes @Priority(BEFORE_ALL_ELSE) Startup event) {
        thread.setDaemon(true);
        thread.start();
    }

    /** Whether the database answered when it was asked last, within the last two seconds. */
    public boolean answers() {
        return answers;
    }

    private void watch() {
        while (!Thread.currentThread().isInterrupted()) {
            note(knock());
            try {
                Thread.sleep(MILLIS_BETWEEN_KNOCKS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
        leave();
    }

    private void note(boolean answered) {
        if (answered != answers) {
            answers = answered;
            LOG.log(Level.WARNING, answered ? "the database answers again" : "the database does not answer");
        }
    }

    private boolean knock() {
        try {
            if (connection == null) {
                connection = new Driver().connect(settings.impatientUrl(SECONDS_TO_ANSWER * 1000), settings.login());
            }
            if (connection != null && connection.isValid(SECONDS_TO_ANSWER)) {
                return true;
            }
        } catch (SQLException | RuntimeException unreachable) {
            LOG.log(Level.FINE, "no answer", unreachable);
        }
        leave();
        return false;
    }

    /** Without a farewell, for which a hung database would be waited for. */
    private void leave() {
        var left = connection;
        connection = null;
        if (left != null) {
            try {
                left.abort(Runnable::run);
            } catch (SQLException gone) {
                LOG.log(Level.FINE, "already gone", gone);
            }
        }
    }

    @PreDestroy
    void stop() {
        thread.interrupt();
    }
}
