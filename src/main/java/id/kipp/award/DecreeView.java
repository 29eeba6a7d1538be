package id.kipp.award;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A decree; published from the moment that {@code publishedAt} names. */
public record DecreeView(
        long gateId,
        String number,
        LocalDate signedOn,
        String about,
        @Nullable Instant publishedAt) {}
