package id.kipp.catalogue.ledger;

import id.kipp.catalogue.rules.LedgerStatus;
import java.util.Optional;

/** Which lines of the ledger are asked for, and in which order. */
public record LedgerQuery(
        Optional<LedgerStatus> status,
        Optional<Integer> year,
        Optional<String> province,
        Optional<Long> innovationId,
        LedgerOrder order,
        boolean descending) {

    /** Every line of the ledger. */
    public static LedgerQuery all() {
        return new LedgerQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), LedgerOrder.YEAR, false);
    }

    /** All lines about one innovation, the newest first. */
    public static LedgerQuery of(long innovationId) {
        return new LedgerQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(innovationId),
                LedgerOrder.YEAR,
                false);
    }
}
