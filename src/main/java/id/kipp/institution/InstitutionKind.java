package id.kipp.institution;

import java.util.Locale;

/** The seven kinds of institution that take part. */
public enum InstitutionKind {
    KEMENTERIAN,
    LEMBAGA,
    PROVINSI,
    KABUPATEN,
    KOTA,
    BUMN,
    BUMD;

    /** The key of its name on screen. */
    public String textKey() {
        return "institution.kind." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether it governs a region. */
    public boolean isRegional() {
        return this == PROVINSI || this == KABUPATEN || this == KOTA;
    }
}
