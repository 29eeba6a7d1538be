package id.kipp.submission.screening;

import id.kipp.kernel.Addressed;

/** What the list can be put in order by. */
public enum ScreeningOrder implements Addressed {
    /** What waits for the secretariat first, and of that what has waited longest. */
    STATE("status"),
    CODE("kode"),
    TITLE("judul"),
    INSTITUTION("instansi"),
    GROUP("kelompok"),
    CATEGORY("kategori"),
    /** When it last arrived at the ministry. */
    ARRIVAL("tiba");

    private final String address;

    ScreeningOrder(String address) {
        this.address = address;
    }

    @Override
    public String address() {
        return address;
    }
}
