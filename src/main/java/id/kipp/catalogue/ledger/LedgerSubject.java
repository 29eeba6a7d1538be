package id.kipp.catalogue.ledger;

/** Whose lines of the ledger are asked for: an innovation's, or those of an institution on one of the two sides. */
public record LedgerSubject(Kind kind, long id) {
    /** What the id is of. */
    public enum Kind {
        INNOVATION,
        ORIGIN,
        ADOPTER
    }
}
