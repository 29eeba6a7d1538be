package id.kipp.catalogue.search;

import id.kipp.catalogue.rules.Facet;
import java.util.List;
import java.util.Map;

/**
 * What the index found.
 *
 * @param ids the innovations of the asked page in their order
 * @param counts how many each value of a facet would give, whatever else of the same facet is chosen
 * @param similar true when nothing had the words themselves and these have similar ones
 */
public record SearchHits(List<Long> ids, long total, Map<Facet, List<Count>> counts, boolean similar) {

    /** A value and how many innovations have it. */
    public record Count(String value, long count) {}

    public SearchHits {
        ids = List.copyOf(ids);
        counts = Map.copyOf(counts);
    }

    SearchHits markedSimilar() {
        return new SearchHits(ids, total, counts, true);
    }
}
