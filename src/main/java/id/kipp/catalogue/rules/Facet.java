package id.kipp.catalogue.rules;

import java.util.Arrays;
import java.util.Optional;

/** By what the catalogue can be narrowed; its name in the API and its word in the addresses of pages. */
public enum Facet {
    YEAR("year", "tahun"),
    LEVEL("level", "tingkat"),
    KIND("kind", "jenis"),
    PROVINCE("province", "provinsi"),
    THEME("theme", "tema");

    private final String parameter;
    private final String word;

    Facet(String parameter, String word) {
        this.parameter = parameter;
        this.word = word;
    }

    public String parameter() {
        return parameter;
    }

    public String word() {
        return word;
    }

    public static Optional<Facet> ofParameter(String name) {
        return Arrays.stream(values())
                .filter(facet -> facet.parameter.equals(name))
                .findFirst();
    }
}
