package id.kipp.judging.ranking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When and why a stage was closed, how many readings were missing, and the hash of its scores. */
public record SnapshotView(Instant takenAt, @Nullable String reason, int missing, String sha256) {}
