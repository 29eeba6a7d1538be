package id.kipp.document;

import java.time.Instant;

/** A stored file as others see it. */
public record DocumentView(
        long id, String fileName, String mediaType, long bytes, String sha256, Instant uploadedAt, Scan scan) {}
