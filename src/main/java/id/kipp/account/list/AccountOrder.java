package id.kipp.account.list;

/** What the list of accounts can be put in order by. */
public enum AccountOrder {
    NAME("nama"),
    USERNAME("pengguna"),
    INSTITUTION("instansi");

    private final String address;

    AccountOrder(String address) {
        this.address = address;
    }

    /** Its name in addresses. */
    public String address() {
        return address;
    }
}
