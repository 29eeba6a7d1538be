package id.kipp.competition.rules;

import java.util.Arrays;
import java.util.Optional;

/** By what the composition of a selection is looked at. */
public enum CompositionFacet {
    GROUP("kelompok", "competition.facet.group"),
    KIND("jenis", "competition.facet.kind"),
    AREA("wilayah", "competition.facet.area"),
    PROVINCE("provinsi", "competition.facet.province"),
    CATEGORY("kategori", "competition.facet.category");

    private final String word;
    private final String textKey;

    CompositionFacet(String word, String textKey) {
        this.word = word;
        this.textKey = textKey;
    }

    public String textKey() {
        return textKey;
    }

    /** The one that this word of a list of aims means. */
    static Optional<CompositionFacet> called(String typed) {
        return Arrays.stream(values())
                .filter(facet -> facet.word.equalsIgnoreCase(typed))
                .findFirst();
    }
}
