package id.kipp.catalogue.profile.rules;

import id.kipp.kernel.Addressed;
import java.util.Locale;

/** Where the draft of a profile lies. */
public enum ProfileState implements Addressed {
    /** With the curators, who publish it or give it back. */
    SENT("menunggu"),
    /** With the owner again, with a note. */
    RETURNED("dikembalikan"),
    /** With the owner, who writes. */
    DRAFT("ditulis"),
    /** There is none: what is public is all there is. */
    NONE("terbit");

    private final String address;

    ProfileState(String address) {
        this.address = address;
    }

    @Override
    public String address() {
        return address;
    }

    /** Whether the owner may write. */
    public boolean isWritable() {
        return this != SENT;
    }

    /** The key of its name on screen. */
    public String textKey() {
        return "catalogue.profile.state." + name().toLowerCase(Locale.ROOT);
    }
}
