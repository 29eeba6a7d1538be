package id.kipp.platform.seed;

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
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the portal's own files into an empty database: real winners belong to the product, with or without a demonstration. */
@ApplicationScoped
class SeedStart {
    private static final Logger LOG = Logger.getLogger(SeedStart.class.getName());
    private static final int PATTERN_YEAR = 2015;
    private static final String PATTERN_NAME = "Pola 2015–2018";

    private final String demo;

    @Resource(lookup = "java:app/kipp")
    private DataSource source;

    @Inject
    SeedStart(@ConfigProperty(name = "kipp.demo", defaultValue = "off") String demo) {
        this.demo = demo;
    }

    void start(@Observes @Priority(2) Startup event) {
        try (var database = source.getConnection()) {
            if (Sql.isEmpty(database, "region")) {
                Seeds.load(database, LOG::info).forEach(SeedStart::tell);
            }
            if (demo.equals("off") && Sql.isEmpty(database, "edition")) {
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
