package id.kipp.account.list;

import id.kipp.kernel.Addressed;

/** What the list of accounts can be put in order by. */
public enum AccountOrder implements Addressed {
    NAME("nama"),
    USERNAME("pengguna"),
    INSTITUTION("instansi");

    private final String address;

    AccountOrder(String address) {
        this.address = address;
    }

    @Override
    public String address() {
        return address;
    }
}
