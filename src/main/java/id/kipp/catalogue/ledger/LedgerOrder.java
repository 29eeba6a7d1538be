package id.kipp.catalogue.ledger;

import id.kipp.kernel.Addressed;

/** What the ledger can be put in order by. */
public enum LedgerOrder implements Addressed {
    /** The newest first; turned round, the oldest. */
    YEAR("tahun"),
    STATUS("status"),
    ADOPTER("pengadopsi"),
    TITLE("inovasi");

    private final String address;

    LedgerOrder(String address) {
        this.address = address;
    }

    @Override
    public String address() {
        return address;
    }
}
