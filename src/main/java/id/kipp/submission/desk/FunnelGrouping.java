package id.kipp.submission.desk;

import java.util.Arrays;

/** By what the funnel is broken down. */
enum FunnelGrouping {
    PROVINCE("provinsi"),
    KIND("jenis"),
    GROUP("kelompok");

    private final String address;

    FunnelGrouping(String address) {
        this.address = address;
    }

    String address() {
        return address;
    }

    String textKey() {
        return "submission.desk.by." + address;
    }

    /** The one that an address names; the first when it names none. */
    static FunnelGrouping of(String address) {
        return Arrays.stream(values())
                .filter(each -> each.address.equals(address))
                .findFirst()
                .orElse(PROVINCE);
    }
}
