package id.kipp.catalogue.ledger;

/**
 * A line of the ledger that only the news tell, and that an institution can confirm.
 *
 * @param asOrigin whether the institution is the one that was copied
 * @param confirmed whether it has confirmed the line already
 */
public record NewsLine(long id, LedgerRow row, boolean asOrigin, boolean confirmed) {}
