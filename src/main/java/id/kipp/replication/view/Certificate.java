package id.kipp.replication.view;

import java.time.Instant;

/** What both sides of a replication have confirmed: public under its code. */
public record Certificate(
        String code,
        String number,
        String title,
        String address,
        String owner,
        String adopter,
        Instant agreedAt,
        Instant confirmedAt,
        boolean extended,
        boolean valid,
        boolean sample) {}
