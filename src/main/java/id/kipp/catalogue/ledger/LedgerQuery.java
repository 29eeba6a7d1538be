package id.kipp.catalogue.ledger;

import id.kipp.catalogue.rules.LedgerStatus;
import java.util.Optional;

/** Which lines of the ledger are asked for, and in which order. */
public record LedgerQuery(
        Optional<LedgerStatus> status,
        Optional<Integer> year,
        Optional<String> province,
        Optional<LedgerSubject> subject,
        LedgerOrder order,
        boolean descending) {

    /** Every line of the ledger. */
    public static LedgerQuery all() {
        return new LedgerQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), LedgerOrder.YEAR, false);
    }

    /** All lines about one innovation, the newest first. */
    public static LedgerQuery of(long innovationId) {
        return about(LedgerSubject.Kind.INNOVATION, innovationId);
    }

    /** All copies of an institution's innovations, the newest first. */
    public static LedgerQuery ofOrigin(long institutionId) {
        return about(LedgerSubject.Kind.ORIGIN, institutionId);
    }

    /** All that an institution copied, the newest first. */
    public static LedgerQuery ofAdopter(long institutionId) {
        return about(LedgerSubject.Kind.ADOPTER, institutionId);
    }

    private static LedgerQuery about(LedgerSubject.Kind kind, long id) {
        return new LedgerQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new LedgerSubject(kind, id)),
                LedgerOrder.YEAR,
                false);
    }
}
