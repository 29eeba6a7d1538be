package id.kipp.replication;

import id.kipp.kernel.Addressed;

/** What a list of replications can be put in order by. */
public enum ProjectOrder implements Addressed {
    /** What is due first. */
    DUE("tenggat"),
    NUMBER("nomor"),
    STATE("status"),
    ASKED("diajukan"),
    MOVED("langkah");

    private final String address;

    ProjectOrder(String address) {
        this.address = address;
    }

    @Override
    public String address() {
        return address;
    }
}
