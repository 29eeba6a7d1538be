package id.kipp.catalogue.profile.view;

import id.kipp.catalogue.profile.rules.ProfileState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A profile in the curators' list. */
public record CurationRow(
        String slug,
        String title,
        String institution,
        ProfileState state,
        int published,
        @Nullable Instant sentAt) {}
