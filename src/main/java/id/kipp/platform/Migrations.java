package id.kipp.platform;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the database to the version that this build needs, before anything else starts. */
@ApplicationScoped
public class Migrations {

    @Resource(lookup = "java:app/kipp")
    private DataSource database;

    private volatile boolean done;

    void migrate(@Observes @Priority(1) Startup start) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                // Branches name their migrations by the clock, so an older name may arrive after a newer one.
                .outOfOrder(true)
                .cleanDisabled(true)
                .load()
                .migrate();
        done = true;
    }

    boolean done() {
        return done;
    }
}
