package id.kipp.judging.jury;

import id.kipp.kernel.Addressed;
import java.util.Locale;

/** What the secretariat does with chosen people of a jury. */
public enum JuryChange implements Addressed {
    REGISTER("daftarkan"),
    REMOVE("keluarkan"),
    BOUND("batasi"),
    KNOW("kepakaran");

    private final String address;

    JuryChange(String address) {
        this.address = address;
    }

    @Override
    public String address() {
        return address;
    }

    /** The key of its name on screen. */
    public String textKey() {
        return "judging.jury.change." + name().toLowerCase(Locale.ROOT);
    }
}
