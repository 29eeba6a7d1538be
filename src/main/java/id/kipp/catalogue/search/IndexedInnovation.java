package id.kipp.catalogue.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the index knows of an innovation. */
public record IndexedInnovation(
        long id,
        String code,
        String title,
        @Nullable String summary,
        List<String> sections,
        String institution,
        String kind,
        @Nullable String unit,
        @Nullable String province,
        @Nullable String theme,
        @Nullable Integer year,
        @Nullable String level,
        List<Award> awards,
        Copies copies) {

    /** An award for the facets of year and level. */
    public record Award(@Nullable Integer year, String level) {}

    /** Who copied it, or means to, and how many copies there are, plans not counted. */
    public record Copies(List<String> adopters, long count) {
        public static final Copies NONE = new Copies(List.of(), 0);

        public Copies {
            adopters = List.copyOf(adopters);
        }
    }

    public IndexedInnovation {
        sections = List.copyOf(sections);
        awards = List.copyOf(awards);
    }
}
