package id.kipp.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: the migrations are through and the database answers; asking takes no time, whatever the database does. */
@Readiness
@ApplicationScoped
public class ReadyCheck implements HealthCheck {
    private final Migrations migrations;
    private final DatabaseWatch database;

    @Inject
    public ReadyCheck(Migrations migrations, DatabaseWatch database) {
        this.migrations = migrations;
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database")
                .status(migrations.done() && database.answers())
                .build();
    }
}
