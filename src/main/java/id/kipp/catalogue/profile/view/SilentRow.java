package id.kipp.catalogue.profile.view;

import id.kipp.catalogue.profile.rules.Alive;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A record whose owner has not confirmed it in time.
 *
 * @param taking whether its institution takes part and can be asked
 */
public record SilentRow(
        String code,
        String slug,
        String title,
        String institution,
        boolean taking,
        @Nullable Alive alive,
        @Nullable Instant confirmedAt,
        @Nullable LocalDate confirmed) {}
