package id.kipp.judging.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How often the marks behind a ranking that is shown from memory are held against the seal. */
@ApplicationScoped
class SealSettings {
    private final Duration pause;

    @Inject
    SealSettings(@ConfigProperty(name = "kipp.seal.seconds", defaultValue = "3600") int seconds) {
        this.pause = Duration.ofSeconds(Math.max(1, seconds));
    }

    Duration pause() {
        return pause;
    }
}
