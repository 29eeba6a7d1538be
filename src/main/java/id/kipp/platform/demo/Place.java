package id.kipp.platform.demo;

import id.kipp.institution.InstitutionKind;

/** A real institution that the demonstration lets take part. */
record Place(long id, String name, InstitutionKind kind) {

    /** " di Kabupaten Sleman"; nothing for a central institution. */
    String inWords() {
        return kind.isRegional() ? " di " + shortName() : "";
    }

    String shortName() {
        return name.replaceFirst("^Pemerintah ", "");
    }
}
