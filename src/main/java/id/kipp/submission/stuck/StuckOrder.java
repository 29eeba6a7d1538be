package id.kipp.submission.stuck;

/** What the list can be put in order by. */
public enum StuckOrder {
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

    /** Its name in addresses. */
    public String address() {
        return address;
    }
}
