package id.kipp.catalogue.ledger;

import id.kipp.catalogue.rules.LedgerStatus;
import org.jspecify.annotations.Nullable;

/**
 * What the two institutions of a replication tell the public.
 *
 * @param changed what the adopter changed, in words
 */
public record LedgerFact(
        String number,
        Origin origin,
        String adopter,
        long adopterId,
        @Nullable String province,
        int year,
        LedgerStatus status,
        @Nullable String changed,
        @Nullable String result,
        boolean originConfirmed,
        boolean adopterConfirmed) {}
