package id.kipp.platform.demo;

import id.kipp.account.secret.PasswordHasher;
import id.kipp.platform.seed.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Makes the demonstration whole or not at all, and goes on with the one that is there. */
@ApplicationScoped
class DemoLoader {
    private static final Logger LOG = Logger.getLogger(DemoLoader.class.getName());

    /** Published on purpose: the accounts that know it exist in a demonstration only. */
    private static final String PASSWORD = "contoh-kipp-2016";

    private final PasswordHasher hasher;
    private final DemoPanel panel;

    @Resource(lookup = "java:app/kipp")
    private DataSource source;

    @Inject
    DemoLoader(PasswordHasher hasher, DemoPanel panel) {
        this.hasher = hasher;
        this.panel = panel;
    }

    /** The rows and what the services write stand in one transaction. */
    @ActivateRequestContext
    @Transactional(rollbackOn = Exception.class)
    void open(DemoSize size, boolean reset) throws IOException, SQLException {
        try (var database = source.getConnection()) {
            if (reset) {
                DemoReset.run(database);
                Sql.run(database, "update terms_version set version = version + 1 where id = 1");
            }
            var there = Sql.find(database, row -> row.getLong(1), "select id from edition where sample limit 1");
            if (there.isEmpty()) {
                var begun = System.nanoTime();
                new Demonstration(database, size, hasher.hash(PASSWORD), panel).make();
                Sql.run(database, "update terms_version set version = version + 1 where id = 1");
                LOG.log(Level.INFO, "demonstration made in {0} ms", (System.nanoTime() - begun) / 1_000_000);
            } else if (Sql.find(
                            database, row -> row.getLong(1), "select id from account where sample and enabled limit 1")
                    .isEmpty()) {
                Sql.run(database, "update account set enabled = true where sample");
            }
        }
    }

    /** A demonstration that was turned off leaves no door open. */
    @Transactional(rollbackOn = Exception.class)
    void shut() throws SQLException {
        try (var database = source.getConnection()) {
            Sql.run(database, "update account set enabled = false where sample and enabled");
        }
    }
}
