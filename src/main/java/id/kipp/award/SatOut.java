package id.kipp.award;

import id.kipp.judging.rules.conflict.ConflictKind;

/** A member of the panel who takes no part in one decision, and the conflict that says so. */
public record SatOut(long submissionId, long accountId, String name, ConflictKind kind) {}
