package id.kipp.catalogue.profile.view;

import id.kipp.catalogue.profile.rules.Alive;
import id.kipp.kernel.FormVersion;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the owner last said of whether an innovation still runs.
 *
 * @param alive none where it never said anything
 * @param since the day on which it stopped
 */
public record Pulse(
        @Nullable Alive alive,
        @Nullable String reason,
        @Nullable LocalDate since,
        @Nullable Instant confirmedAt,
        @Nullable LocalDate confirmed) {
    public static final Pulse NONE = new Pulse(null, null, null, null, null);

    /** What a form that shows this had been filled with. */
    public FormVersion formVersion() {
        return FormVersion.of(String.valueOf(confirmedAt));
    }
}
