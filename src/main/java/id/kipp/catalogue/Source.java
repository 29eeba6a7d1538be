package id.kipp.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from.
 *
 * @param confidence high, medium or low; none for what the portal itself published
 */
public record Source(
        @Nullable String title,
        @Nullable String url,
        @Nullable String confidence) {}
