package id.kipp.catalogue;

import id.kipp.catalogue.rules.Facet;
import id.kipp.catalogue.search.SearchHits;
import id.kipp.kernel.Page;
import java.util.List;
import java.util.Map;

/**
 * The answer to a search.
 *
 * @param counts the values of each facet with their counts; empty when the index is lost
 * @param similar true when nothing had the words themselves and these have similar ones
 * @param degraded true when the index is lost and the database was searched instead, without facets
 */
public record CatalogueAnswer(
        Page<InnovationRow> page, Map<Facet, List<SearchHits.Count>> counts, boolean similar, boolean degraded) {
    public CatalogueAnswer {
        counts = Map.copyOf(counts);
    }

    public List<SearchHits.Count> counts(Facet facet) {
        return counts.getOrDefault(facet, List.of());
    }
}
