package id.kipp.catalogue.overview;

import org.jspecify.annotations.Nullable;

/** How many innovations reached a level in a year; the year is empty where no source tells it. */
public record AwardCount(@Nullable Integer year, String level, long number) {}
