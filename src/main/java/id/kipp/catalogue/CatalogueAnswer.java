package id.kipp.catalogue;

import id.kipp.catalogue.rules.Facet;
import id.kipp.catalogue.rules.Match;
import id.kipp.catalogue.search.SearchHits;
import id.kipp.kernel.Page;
import java.util.List;
import java.util.Map;

/**
 * The answer to a search.
 *
 * @param matches how each innovation of the page answers the words, by its id; empty without words
 * @param counts the values of each facet with their counts; empty when the index is lost
 * @param words what was looked for, and what may have been meant
 * @param degraded true when the index is lost and the database was searched instead, without facets
 */
public record CatalogueAnswer(
        Page<InnovationRow> page,
        Map<Long, Match> matches,
        Map<Facet, List<SearchHits.Count>> counts,
        SearchHits.Words words,
        boolean degraded) {
    public CatalogueAnswer {
        matches = Map.copyOf(matches);
        counts = Map.copyOf(counts);
    }

    public List<SearchHits.Count> counts(Facet facet) {
        return counts.getOrDefault(facet, List.of());
    }
}
