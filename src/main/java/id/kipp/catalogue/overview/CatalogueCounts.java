package id.kipp.catalogue.overview;

import java.util.List;

/** How the innovations of the catalogue are spread, demonstrations not counted. */
public record CatalogueCounts(List<Count> years, List<Count> kinds, List<Count> provinces, List<Count> themes) {
    public CatalogueCounts {
        years = List.copyOf(years);
        kinds = List.copyOf(kinds);
        provinces = List.copyOf(provinces);
        themes = List.copyOf(themes);
    }
}
