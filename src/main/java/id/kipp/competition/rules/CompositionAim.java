package id.kipp.competition.rules;

import id.kipp.kernel.text.TypedText;
import java.util.Locale;

/**
 * What an edition wants of a selection: so many of these at least.
 *
 * @param name of the group, kind, area, province or category
 */
public record CompositionAim(CompositionFacet facet, String name, int atLeast) {
    /** What stands for a name of a facet, however it is written: "Bali-Nusa Tenggara" is BALI_NUSA_TENGGARA. */
    public static String key(CompositionFacet facet, String name) {
        return facet.name() + ":" + TypedText.line(name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " "));
    }

    public String key() {
        return key(facet, name);
    }
}
