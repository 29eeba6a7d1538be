package id.kipp.catalogue.profile.rules;

import id.kipp.kernel.Addressed;
import java.util.Locale;

/** Whether an innovation still runs, as its owner says. */
public enum Alive implements Addressed {
    CONTINUES("berlanjut"),
    GROWN("berkembang"),
    STOPPED("berhenti");

    private final String address;

    Alive(String address) {
        this.address = address;
    }

    @Override
    public String address() {
        return address;
    }

    /** Whether its owner must say why. */
    public boolean needsReason() {
        return this == STOPPED;
    }

    /** The key of its name on screen. */
    public String textKey() {
        return "catalogue.profile.alive." + name().toLowerCase(Locale.ROOT);
    }
}
