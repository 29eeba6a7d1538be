package id.kipp.platform.demo;

import id.kipp.kernel.settings.DemoSettings;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Brings the demonstration when it is asked for, and shuts its accounts when it is off. */
@ApplicationScoped
class DemoStartup {
    private static final Logger LOG = Logger.getLogger(DemoStartup.class.getName());

    private final DemoLoader loader;
    private final DemoSettings settings;

    @Inject
    DemoStartup(DemoLoader loader, DemoSettings settings) {
        this.loader = loader;
        this.settings = settings;
    }

    void start(@Observes @Priority(3) Startup event) {
        var size = DemoSize.of(settings.mode());
        try {
            if (size.isPresent()) {
                loader.open(size.get(), settings.isReset());
            } else {
                loader.shut();
            }
        } catch (SQLIntegrityConstraintViolationException taken) {
            LOG.log(
                    Level.WARNING,
                    "the demonstration was not made: this database holds real accounts or editions of the same names",
                    taken);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the demonstration could not be made", e);
        }
    }
}
