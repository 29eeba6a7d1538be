package id.kipp.account.contact;

import org.jspecify.annotations.Nullable;

/** Somebody who is told something, with where the person belongs at this moment. */
public record Recipient(
        long id, @Nullable Long institutionId, @Nullable Long unitId) {}
