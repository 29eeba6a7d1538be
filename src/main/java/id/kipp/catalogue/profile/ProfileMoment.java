package id.kipp.catalogue.profile;

import id.kipp.catalogue.profile.rules.Author;
import id.kipp.catalogue.profile.rules.Confirmation;
import id.kipp.kernel.PortalClock;
import id.kipp.kernel.Wib;
import id.kipp.kernel.access.Actor;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.access.Internal;
import id.kipp.kernel.access.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who acts, when, and whether a confirmation still holds then. */
@RequestScoped
class ProfileMoment {
    private static final String HERE = "only services of this package ask";

    private final CurrentActor current;
    private final PortalClock clock;
    private final ProfileSettings settings;

    @Inject
    ProfileMoment(CurrentActor current, PortalClock clock, ProfileSettings settings) {
        this.current = current;
        this.clock = clock;
        this.settings = settings;
    }

    @Internal(HERE)
    Actor actor() {
        return current.get();
    }

    @Internal(HERE)
    Author author() {
        return Author.of(actor().may(Permission.ANSWER_REPLICATION));
    }

    @Internal(HERE)
    Instant now() {
        return clock.now();
    }

    /** Without asking the database: what is public may be some seconds old. */
    @Internal(HERE)
    LocalDate today() {
        return Wib.day(clock.recent());
    }

    @Internal(HERE)
    Confirmation confirmation(@Nullable LocalDate confirmed) {
        return Confirmation.of(confirmed, today(), settings.days());
    }

    /** What was confirmed before this is silent. */
    @Internal(HERE)
    Instant silentBefore() {
        return today().atStartOfDay(Wib.ZONE).toInstant().minus(Duration.ofDays(settings.days()));
    }
}
