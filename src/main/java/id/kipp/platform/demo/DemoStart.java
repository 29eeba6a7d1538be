package id.kipp.platform.demo;

import id.kipp.account.secret.PasswordHasher;
import id.kipp.platform.seed.Sql;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Brings the demonstration when it is asked for, goes on with the one that is there, and shuts its accounts when it is off. */
@ApplicationScoped
class DemoStart {
    private static final Logger LOG = Logger.getLogger(DemoStart.class.getName());

    /** Published on purpose: the accounts that know it exist in a demonstration only. */
    private static final String PASSWORD = "contoh-kipp-2016";

    private final PasswordHasher hasher;
    private final String setting;
    private final boolean reset;

    @Resource(lookup = "java:app/kipp")
    private DataSource source;

    @Inject
    DemoStart(
            PasswordHasher hasher,
            @ConfigProperty(name = "kipp.demo", defaultValue = "off") String setting,
            @ConfigProperty(name = "kipp.demo.reset", defaultValue = "false") boolean reset) {
        this.hasher = hasher;
        this.setting = setting;
        this.reset = reset;
    }

    void start(@Observes @Priority(3) Startup event) {
        try (var database = source.getConnection()) {
            var size = DemoSize.of(setting);
            database.setAutoCommit(false);
            try {
                if (size.isPresent()) {
                    open(database, size.get());
                } else {
                    shut(database);
                }
                database.commit();
            } catch (SQLIntegrityConstraintViolationException taken) {
                database.rollback();
                LOG.log(
                        Level.WARNING,
                        "the demonstration was not made: this database holds real accounts or editions of the same names",
                        taken);
            } catch (SQLException | IOException | RuntimeException failure) {
                database.rollback();
                throw failure;
            } finally {
                database.setAutoCommit(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the demonstration could not be made", e);
        }
    }

    private void open(Connection database, DemoSize size) throws IOException, SQLException {
        if (reset) {
            DemoReset.run(database);
        }
        var there = Sql.find(database, row -> row.getLong(1), "select id from edition where sample limit 1");
        if (there.isEmpty()) {
            var begun = System.nanoTime();
            new Demonstration(database, size, hasher.hash(PASSWORD)).make();
            LOG.log(Level.INFO, "demonstration made in {0} ms", (System.nanoTime() - begun) / 1_000_000);
        } else if (Sql.find(database, row -> row.getLong(1), "select id from account where sample and enabled limit 1")
                .isEmpty()) {
            Sql.run(database, "update account set enabled = true where sample");
        }
    }

    /** A demonstration that was turned off leaves no door open. */
    private static void shut(Connection database) throws SQLException {
        Sql.run(database, "update account set enabled = false where sample and enabled");
    }
}
