package id.kipp.catalogue.profile.view;

import id.kipp.catalogue.profile.rules.Confirmation;
import id.kipp.catalogue.profile.rules.ProfileState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An innovation of the own institution, and what it asks for.
 *
 * @param told how many of the facts are told
 */
public record OwnRecord(
        String slug,
        String title,
        boolean sample,
        ProfileState state,
        int published,
        int told,
        @Nullable LocalDate confirmed,
        Confirmation confirmation) {}
