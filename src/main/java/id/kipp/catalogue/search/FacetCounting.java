package id.kipp.catalogue.search;

import id.kipp.catalogue.CatalogueQuery;
import id.kipp.catalogue.rules.Facet;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Counts how many records each value of a facet would give. */
final class FacetCounting {
    /** The ordinals of the facets for one state of the index. */
    private record Ordinals(IndexReader reader, SortedSetDocValuesReaderState state) {}

    private final FacetsConfig config;
    private volatile @Nullable Ordinals ordinals;

    FacetCounting(FacetsConfig config) {
        this.config = config;
    }

    /** @param found what the query, narrowed by everything that is chosen, has found */
    Map<Facet, List<SearchHits.Count>> counts(
            IndexSearcher searcher, CatalogueQuery query, Query words, FacetsCollector found) throws IOException {
        var counts = new EnumMap<Facet, List<SearchHits.Count>>(Facet.class);
        var state = ordinals(searcher.getIndexReader());
        if (state == null) {
            for (var facet : Facet.values()) {
                counts.put(facet, List.of());
            }
            return counts;
        }
        var common = new SortedSetDocValuesFacetCounts(state, found);
        for (var facet : Facet.values()) {
            var own = query.chosen(facet).isEmpty()
                    ? common
                    : new SortedSetDocValuesFacetCounts(
                            state, searcher.search(Narrowing.of(words, query, facet), new FacetsCollectorManager()));
            counts.put(facet, values(facet, own));
        }
        return counts;
    }

    private static List<SearchHits.Count> values(Facet facet, SortedSetDocValuesFacetCounts counts) throws IOException {
        var all = counts.getAllChildren(facet.parameter());
        if (all == null) {
            return List.of();
        }
        var order = facet == Facet.YEAR
                ? Comparator.comparing(SearchHits.Count::value).reversed()
                : Comparator.comparingLong(SearchHits.Count::count).reversed().thenComparing(SearchHits.Count::value);
        return Arrays.stream(all.labelValues)
                .map(each -> new SearchHits.Count(each.label, each.value.longValue()))
                .filter(each -> each.count() > 0)
                .sorted(order)
                .toList();
    }

    private @Nullable SortedSetDocValuesReaderState ordinals(IndexReader reader) throws IOException {
        var known = ordinals;
        if (known != null && known.reader().equals(reader)) {
            return known.state();
        }
        if (reader.numDocs() == 0) {
            return null;
        }
        var fresh = new Ordinals(reader, new DefaultSortedSetDocValuesReaderState(reader, config));
        ordinals = fresh;
        return fresh.state();
    }
}
