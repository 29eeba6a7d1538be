package id.kipp.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: the migrations are through and the database answers within two seconds. */
@Readiness
@ApplicationScoped
public class ReadyCheck implements HealthCheck {
    private static final int SECONDS_TO_ANSWER = 2;

    private final Migrations migrations;

    @Resource(lookup = "java:app/kipp")
    private DataSource database;

    @Inject
    public ReadyCheck(Migrations migrations) {
        this.migrations = migrations;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database")
                .status(migrations.done() && answers())
                .build();
    }

    private boolean answers() {
        try (var connection = database.getConnection()) {
            return connection.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException unreachable) {
            return false;
        }
    }
}
