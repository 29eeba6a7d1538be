package id.kipp.replication;

/** What a list of replications can be put in order by. */
public enum ProjectOrder {
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

    /** Its name in addresses. */
    public String address() {
        return address;
    }
}
