package id.kipp.catalogue.search;

import id.kipp.catalogue.CatalogueQuery;
import id.kipp.catalogue.rules.Facet;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The index of the catalogue: written by one keeper, searched by all; it can be thrown away and made again at any time. */
public final class CatalogueIndex implements Closeable {
    /** Grows whenever documents are made in another way, so that older indexes are made again. */
    private static final String SHAPE = "2";

    private static final String VERSION = "version";

    private static final Sort BY_AGE = new Sort(
            new SortField(IndexDocument.YEAR_ORDER, SortField.Type.LONG, true),
            new SortField(IndexDocument.TIER_ORDER, SortField.Type.LONG),
            new SortField(IndexDocument.ID_ORDER, SortField.Type.LONG));
    private static final Sort BY_WORDS = new Sort(
            SortField.FIELD_SCORE,
            new SortField(IndexDocument.YEAR_ORDER, SortField.Type.LONG, true),
            new SortField(IndexDocument.ID_ORDER, SortField.Type.LONG));

    /** The ordinals of the facets for one state of the index. */
    private record Ordinals(IndexReader reader, SortedSetDocValuesReaderState state) {}

    private final Directory directory;
    private final WordQuery words = new WordQuery();
    private final FacetsConfig facets = IndexDocument.facets();
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile @Nullable Ordinals ordinals;

    public CatalogueIndex(Directory directory) throws IOException {
        this.directory = directory;
        this.writer = new IndexWriter(directory, new IndexWriterConfig(words.analyzer()));
        try {
            this.searchers = new SearcherManager(writer, null);
        } catch (IOException | RuntimeException unreadable) {
            writer.close();
            throw unreadable;
        }
    }

    /** The version that was last put in; empty for an index that is new or of another shape. */
    public String version() {
        var data = writer.getLiveCommitData();
        if (data != null) {
            for (var entry : data) {
                if (entry.getKey().equals(VERSION) && entry.getValue().startsWith(SHAPE + ":")) {
                    return entry.getValue().substring(SHAPE.length() + 1);
                }
            }
        }
        return "";
    }

    /** A writer that met a full disk, or anything else it did not expect, is dead for good; the index has to be opened anew. */
    public boolean isAlive() {
        return writer.isOpen();
    }

    public void clear() throws IOException {
        writer.deleteAll();
    }

    public void put(IndexedInnovation innovation) throws IOException {
        writer.updateDocument(
                new Term(IndexDocument.CODE, innovation.code()), facets.build(IndexDocument.of(innovation)));
    }

    /** Keeps what was put, under the version that it makes; searches see it from now on. */
    public void commit(String version) throws IOException {
        writer.setLiveCommitData(Map.of(VERSION, SHAPE + ":" + version).entrySet());
        writer.commit();
        searchers.maybeRefreshBlocking();
    }

    public int size() {
        return writer.getDocStats().numDocs;
    }

    /** Innovations with all the words; when nothing has them, whatever is chosen, those with similar words, if asked to be kind. */
    public SearchHits search(CatalogueQuery query, boolean kind) throws IOException {
        var searcher = searchers.acquire();
        try {
            var exact = search(searcher, query, words.of(query.text()));
            if (kind && exact.total() == 0 && searcher.count(words.of(query.text())) == 0) {
                return search(searcher, query, words.similar(query.text())).markedSimilar();
            }
            return exact;
        } finally {
            searchers.release(searcher);
        }
    }

    private SearchHits search(IndexSearcher searcher, CatalogueQuery query, Query words) throws IOException {
        var narrowed = narrowed(words, query, null);
        long total = searcher.count(narrowed);
        var ids = new ArrayList<Long>();
        var until = (int) Math.min(total, (long) query.offset() + query.size());
        if (query.offset() < until) {
            var found = searcher.search(narrowed, until, query.text().isEmpty() ? BY_AGE : BY_WORDS).scoreDocs;
            for (var hit : Arrays.copyOfRange(found, query.offset(), found.length)) {
                ids.add(id(searcher, hit.doc));
            }
        }
        return new SearchHits(ids, total, counts(searcher, query, words, narrowed), false);
    }

    private static long id(IndexSearcher searcher, int document) throws IOException {
        var stored = searcher.storedFields().document(document).getField(IndexDocument.ID);
        return stored.numericValue().longValue();
    }

    private Map<Facet, List<SearchHits.Count>> counts(
            IndexSearcher searcher, CatalogueQuery query, Query words, Query narrowed) throws IOException {
        var counts = new EnumMap<Facet, List<SearchHits.Count>>(Facet.class);
        var state = ordinals(searcher.getIndexReader());
        if (state == null) {
            for (var facet : Facet.values()) {
                counts.put(facet, List.of());
            }
            return counts;
        }
        var common = new SortedSetDocValuesFacetCounts(state, searcher.search(narrowed, new FacetsCollectorManager()));
        for (var facet : Facet.values()) {
            var own = query.chosen(facet).isEmpty()
                    ? common
                    : new SortedSetDocValuesFacetCounts(
                            state, searcher.search(narrowed(words, query, facet), new FacetsCollectorManager()));
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
        var fresh = new Ordinals(reader, new DefaultSortedSetDocValuesReaderState(reader, facets));
        ordinals = fresh;
        return fresh.state();
    }

    /** The words and all chosen values; without those of one facet, for counting it. */
    private static Query narrowed(Query words, CatalogueQuery query, @Nullable Facet without) {
        var all = new BooleanQuery.Builder().add(words, Occur.MUST);
        var years = without == Facet.YEAR ? List.<String>of() : query.chosen(Facet.YEAR);
        var levels = without == Facet.LEVEL ? List.<String>of() : query.chosen(Facet.LEVEL);
        if (!years.isEmpty() && !levels.isEmpty()) {
            var pairs = new ArrayList<String>();
            years.forEach(year -> levels.forEach(level -> pairs.add(IndexDocument.award(year, level))));
            any(all, IndexDocument.AWARD, pairs);
        } else {
            any(all, IndexDocument.exact(Facet.YEAR), years);
            any(all, IndexDocument.exact(Facet.LEVEL), levels);
        }
        for (var facet : List.of(Facet.KIND, Facet.PROVINCE, Facet.THEME)) {
            any(all, IndexDocument.exact(facet), facet == without ? List.of() : query.chosen(facet));
        }
        return all.build();
    }

    /** One clause however many values there are: Lucene bears a thousand clauses only. */
    private static void any(BooleanQuery.Builder all, String field, Collection<String> values) {
        if (!values.isEmpty()) {
            all.add(new TermInSetQuery(field, values.stream().map(BytesRef::new).toList()), Occur.FILTER);
        }
    }

    /** What was committed stays; anything else is given up, since writing it may be what failed. */
    @Override
    public void close() throws IOException {
        try (directory) {
            try {
                searchers.close();
            } finally {
                writer.rollback();
            }
        }
    }
}
