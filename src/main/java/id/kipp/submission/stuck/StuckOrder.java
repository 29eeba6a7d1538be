package id.kipp.submission.stuck;

import id.kipp.kernel.Addressed;

/** What the list can be put in order by. */
public enum StuckOrder implements Addressed {
    /** What waits for the Admin Lokal first, and of that what has waited longest. */
    STATE("status"),
    CODE("kode"),
    INSTITUTION("instansi"),
    /** Since when it lies where it lies. */
    SINCE("sejak");

    private final String address;

    StuckOrder(String address) {
        this.address = address;
    }

    @Override
    public String address() {
        return address;
    }
}
