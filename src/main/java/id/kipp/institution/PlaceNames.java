package id.kipp.institution;

import org.jspecify.annotations.Nullable;

/** What an institution is called, and a unit of it. */
public record PlaceNames(String institution, @Nullable String unit) {}
