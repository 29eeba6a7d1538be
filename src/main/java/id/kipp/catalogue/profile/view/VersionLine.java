package id.kipp.catalogue.profile.view;

import id.kipp.catalogue.profile.rules.Author;
import java.time.Instant;

/** A version of a profile that the public could read: which, since when, and who wrote it. */
public record VersionLine(int number, Instant publishedAt, Author writtenBy) {}
