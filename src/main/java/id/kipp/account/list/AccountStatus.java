package id.kipp.account.list;

import id.kipp.kernel.Addressed;
import java.util.Locale;

/** How an account stands. */
public enum AccountStatus implements Addressed {
    ENABLED("aktif"),
    DISABLED("nonaktif"),
    /** Its owner has still to choose the first password. */
    AWAITING("menunggu"),
    /** Its owner must choose another password than the one that was given. */
    GIVEN("kata-sandi-diberikan");

    private final String address;

    AccountStatus(String address) {
        this.address = address;
    }

    @Override
    public String address() {
        return address;
    }

    /** The key of its name on screen. */
    public String textKey() {
        return "account.status." + name().toLowerCase(Locale.ROOT);
    }
}
