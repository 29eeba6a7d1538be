package id.kipp.catalogue.search;

import id.kipp.catalogue.CatalogueQuery;
import id.kipp.catalogue.rules.Match;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.Directory;

/** The index of the catalogue: written by one keeper, searched by all; it can be thrown away and made again at any time. */
public final class CatalogueIndex implements Closeable {
    /** Grows whenever documents are made in another way, so that older indexes are made again. */
    private static final String SHAPE = "3";

    private static final String VERSION = "version";

    private static final Sort BY_AGE = new Sort(
            new SortField(IndexDocument.YEAR_ORDER, SortField.Type.LONG, true),
            new SortField(IndexDocument.TIER_ORDER, SortField.Type.LONG),
            new SortField(IndexDocument.ID_ORDER, SortField.Type.LONG));
    private static final Sort BY_WORDS = new Sort(
            SortField.FIELD_SCORE,
            new SortField(IndexDocument.YEAR_ORDER, SortField.Type.LONG, true),
            new SortField(IndexDocument.ID_ORDER, SortField.Type.LONG));

    private static final Sort BY_COPIES = new Sort(
            new SortField(IndexDocument.COPIES_ORDER, SortField.Type.LONG, true),
            new SortField(IndexDocument.YEAR_ORDER, SortField.Type.LONG, true),
            new SortField(IndexDocument.ID_ORDER, SortField.Type.LONG));

    private final Directory directory;
    private final Supplier<Synonyms> synonyms;
    private final FacetsConfig facets = IndexDocument.facets();
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final FacetCounting counting = new FacetCounting(facets);

    /** With the synonyms that come with the portal. */
    public CatalogueIndex(Directory directory) throws IOException {
        this(directory, SynonymFile::shipped);
    }

    CatalogueIndex(Directory directory, Supplier<Synonyms> synonyms) throws IOException {
        this.directory = directory;
        this.synonyms = synonyms;
        this.writer = new IndexWriter(directory, new IndexWriterConfig(WordQuery.analyzer()));
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

    /** What answers the words, the closest first; what a slip of the finger may have meant, when nothing has the word itself. */
    public SearchHits search(CatalogueQuery query) throws IOException {
        var searcher = searchers.acquire();
        try {
            if (query.text().isEmpty()) {
                return search(searcher, query, new MatchAllDocsQuery(), SearchHits.Words.NONE);
            }
            var typed = SearchText.of(query.text());
            if (WordQuery.CODE.matcher(typed).matches()) {
                return search(searcher, query, code(typed), SearchHits.Words.NONE);
            }
            var slots = Slips.in(new TypedWords(synonyms.get()).of(typed), searcher);
            var words = new SearchHits.Words(Slips.meant(slots), new Marks(slots));
            return search(searcher, query, new WordQuery(slots).query(), words);
        } finally {
            searchers.release(searcher);
        }
    }

    /** Titles that answer what is being typed, the closest first. */
    public List<String> suggest(String text, int most) throws IOException {
        var searcher = searchers.acquire();
        try {
            var slots = new TypedWords(synonyms.get()).of(text);
            var titles = new LinkedHashSet<String>();
            for (var hit : searcher.search(new WordQuery(slots).query(), most * 2, BY_WORDS).scoreDocs) {
                titles.add(searcher.storedFields().document(hit.doc).get(IndexDocument.SHOWN_TITLE));
            }
            return titles.stream().limit(most).toList();
        } finally {
            searchers.release(searcher);
        }
    }

    private static Query code(String typed) {
        var code = new TermQuery(new Term(IndexDocument.CODE, typed.toUpperCase(Locale.ROOT)));
        return new BoostQuery(new ConstantScoreQuery(code), (float) Match.ALL.worth() * WordQuery.STEP);
    }

    private SearchHits search(IndexSearcher searcher, CatalogueQuery query, Query words, SearchHits.Words looked)
            throws IOException {
        var narrowed = Narrowing.of(words, query, null);
        var until =
                Math.max(1, (int) Math.min(searcher.getIndexReader().numDocs(), (long) query.offset() + query.size()));
        var one = searcher.search(
                narrowed,
                new MultiCollectorManager(
                        new TopFieldCollectorManager(order(query), until, null, Integer.MAX_VALUE),
                        new FacetsCollectorManager()));
        var top = (TopDocs) one[0];
        var page = top.scoreDocs.length > query.offset()
                ? Arrays.copyOfRange(top.scoreDocs, query.offset(), top.scoreDocs.length)
                : new ScoreDoc[0];
        TopFieldCollector.populateScores(page, searcher, narrowed);
        var hits = new ArrayList<SearchHits.Hit>();
        for (var hit : page) {
            var match = query.text().isEmpty() ? Match.ALL : WordQuery.match(hit.score);
            hits.add(new SearchHits.Hit(id(searcher, hit.doc), match));
        }
        var counts = counting.counts(searcher, query, words, (FacetsCollector) one[1]);
        return new SearchHits(hits, top.totalHits.value, counts, looked);
    }

    private static Sort order(CatalogueQuery query) {
        return switch (query.order()) {
            case RELEVANCE -> query.text().isEmpty() ? BY_AGE : BY_WORDS;
            case YEAR -> BY_AGE;
            case REPLICATIONS -> BY_COPIES;
        };
    }

    private static long id(IndexSearcher searcher, int document) throws IOException {
        var stored = searcher.storedFields()
                .document(document, Set.of(IndexDocument.ID))
                .getField(IndexDocument.ID);
        return stored.numericValue().longValue();
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
