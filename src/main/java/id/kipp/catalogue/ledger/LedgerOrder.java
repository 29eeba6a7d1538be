package id.kipp.catalogue.ledger;

/** What the ledger can be put in order by. */
public enum LedgerOrder {
    /** The newest first; turned round, the oldest. */
    YEAR("tahun"),
    STATUS("status"),
    ADOPTER("pengadopsi"),
    TITLE("inovasi");

    private final String address;

    LedgerOrder(String address) {
        this.address = address;
    }

    /** Its name in addresses. */
    public String address() {
        return address;
    }
}
