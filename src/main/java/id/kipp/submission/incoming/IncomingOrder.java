package id.kipp.submission.incoming;

import id.kipp.kernel.Addressed;

/** What the list can be put in order by; never by a time that would tell when the ministry decided. */
public enum IncomingOrder implements Addressed {
    /** What waits for the Admin Lokal first, then what lies with its unit, then what is at the ministry in one heap. */
    STATE("status"),
    CODE("kode"),
    TITLE("judul"),
    UNIT("unit");

    private final String address;

    IncomingOrder(String address) {
        this.address = address;
    }

    @Override
    public String address() {
        return address;
    }
}
