package id.kipp.catalogue.search;

import id.kipp.catalogue.rules.Facet;
import id.kipp.catalogue.rules.Match;
import java.util.List;
import java.util.Map;

/**
 * What the index found.
 *
 * @param hits the innovations of the asked page in their order
 * @param counts how many each value of a facet would give, whatever else of the same facet is chosen
 * @param words what was looked for
 */
public record SearchHits(List<Hit> hits, long total, Map<Facet, List<Count>> counts, Words words) {

    /** An innovation and how it answers the words; without words every one does. */
    public record Hit(long id, Match match) {}

    /** A value and how many innovations have it. */
    public record Count(String value, long count) {}

    /**
     * The words of a search.
     *
     * @param meant the same words with their slips corrected; empty when there was none
     */
    public record Words(String meant, Marks marks) {
        public static final Words NONE = new Words("", Marks.NONE);
    }

    public SearchHits {
        hits = List.copyOf(hits);
        counts = Map.copyOf(counts);
    }

    public List<Long> ids() {
        return hits.stream().map(Hit::id).toList();
    }
}
