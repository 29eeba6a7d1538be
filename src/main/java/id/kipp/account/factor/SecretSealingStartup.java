package id.kipp.account.factor;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;

/** Has secrets sealed under today's key when the portal starts. */
@ApplicationScoped
class SecretSealingStartup {
    private static final int AFTER_MIGRATIONS = 90;

    private final SecretSealingService sealing;

    @Inject
    SecretSealingStartup(SecretSealingService sealing) {
        this.sealing = sealing;
    }

    void start(@Observes @Priority(AFTER_MIGRATIONS) Startup event) {
        sealing.sealAll();
    }
}
