package id.kipp.catalogue.profile;

import id.kipp.kernel.access.Internal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long the confirmation of an owner holds. */
@ApplicationScoped
class ProfileSettings {
    private final int days;

    @Inject
    ProfileSettings(@ConfigProperty(name = "kipp.profile.confirm.days", defaultValue = "365") int days) {
        this.days = days;
    }

    @Internal("only services of this package ask")
    int days() {
        return days;
    }
}
