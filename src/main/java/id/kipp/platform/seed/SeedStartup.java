package id.kipp.platform.seed;

import id.kipp.kernel.settings.DemoSettings;
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
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Loads the portal's own files into an empty database: real winners belong to the product, with or without a demonstration. */
@ApplicationScoped
class SeedStartup {
    private static final Logger LOG = Logger.getLogger(SeedStartup.class.getName());

    /** Remembered after the last file only: a start that was cut short loads again, which is safe. */
    private static final String LOADED = "seed.loaded";

    private static final int PATTERN_YEAR = 2015;
    private static final String PATTERN_NAME = "Pola 2015–2018";

    private final DemoSettings demo;

    @Resource(lookup = "java:app/kipp")
    private DataSource source;

    @Inject
    SeedStartup(DemoSettings demo) {
        this.demo = demo;
    }

    void start(@Observes @Priority(2) Startup event) {
        try (var database = source.getConnection()) {
            if (Sql.find(database, row -> row.getString(1), "select value from setting where name = ?", LOADED)
                    .isEmpty()) {
                Seeds.load(database, LOG::info).forEach(SeedStartup::tell);
                Sql.run(database, "insert into setting (name, value) values (?, 'yes')", LOADED);
            }
            if (!demo.isOn()
                    && Sql.find(database, row -> row.getLong(1), "select id from edition where not sample limit 1")
                            .isEmpty()) {
                pattern(database);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the seeds could not be loaded", e);
        }
    }

    /** An edition without dates, so that the secretariat has one to clone from. */
    private static void pattern(Connection database) throws IOException, SQLException {
        new EditionSeed(database).make(PATTERN_YEAR, PATTERN_NAME, null, false);
    }

    private static void tell(LoadReport report) {
        report.bad().forEach(row -> LOG.warning(row::toString));
        LOG.log(Level.INFO, "{0}: {1} rows loaded, {2} refused", new Object[] {
            report.file(), report.loaded(), report.bad().size()
        });
    }
}
