package id.kipp.catalogue.search;

import id.kipp.catalogue.rules.Facet;
import id.kipp.catalogue.rules.Tier;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.jspecify.annotations.Nullable;

/** How an innovation becomes a document: fields of words, facets, and what the order needs. */
final class IndexDocument {
    static final String CODE = "code";
    static final String ID = "id";
    static final String PLAIN = "plain";
    static final String AWARD = "award";
    static final String YEAR_ORDER = "year-order";
    static final String TIER_ORDER = "tier-order";
    static final String ID_ORDER = "id-order";

    /** What a word found in a field is worth. */
    static final Map<String, Float> WEIGHTS =
            Map.of("title", 4f, "theme", 2f, "institution", 2f, "unit", 1.5f, "summary", 1.5f, "sections", 1f);

    private IndexDocument() {}

    static FacetsConfig facets() {
        var config = new FacetsConfig();
        for (var facet : Facet.values()) {
            config.setMultiValued(facet.parameter(), facet == Facet.YEAR || facet == Facet.LEVEL);
        }
        return config;
    }

    /** The field that holds a facet's values as they are, beside the one that holds its words. */
    static String exact(Facet facet) {
        return "exact-" + facet.parameter();
    }

    static String award(String year, String level) {
        return year + "|" + level;
    }

    static Document of(IndexedInnovation innovation) {
        var document = new Document();
        document.add(new StringField(CODE, innovation.code(), Store.NO));
        document.add(new StoredField(ID, innovation.id()));
        words(document, "title", innovation.title());
        words(document, "summary", innovation.summary());
        words(document, "institution", innovation.institution());
        words(document, "unit", innovation.unit());
        words(document, "theme", innovation.theme());
        innovation.sections().forEach(section -> words(document, "sections", section));
        Stream.of(innovation.title(), innovation.institution(), innovation.unit(), innovation.theme())
                .forEach(text -> words(document, PLAIN, text));
        facet(document, Facet.KIND, List.of(innovation.kind()));
        facet(document, Facet.PROVINCE, Stream.ofNullable(innovation.province()).toList());
        facet(document, Facet.THEME, Stream.ofNullable(innovation.theme()).toList());
        var years = innovation.awards().stream()
                .flatMap(award -> Stream.ofNullable(award.year()))
                .map(String::valueOf)
                .collect(Collectors.toCollection(HashSet::new));
        if (innovation.year() != null) {
            years.add(innovation.year().toString());
        }
        facet(document, Facet.YEAR, years);
        facet(
                document,
                Facet.LEVEL,
                innovation.awards().stream()
                        .map(IndexedInnovation.Award::level)
                        .distinct()
                        .toList());
        innovation
                .awards()
                .forEach(award -> document.add(
                        new StringField(AWARD, award(String.valueOf(award.year()), award.level()), Store.NO)));
        document.add(new NumericDocValuesField(YEAR_ORDER, innovation.year() == null ? 0 : innovation.year()));
        document.add(new NumericDocValuesField(
                TIER_ORDER, innovation.level() == null ? Integer.MAX_VALUE : Tier.order(innovation.level())));
        document.add(new NumericDocValuesField(ID_ORDER, innovation.id()));
        return document;
    }

    private static void words(Document document, String field, @Nullable String text) {
        if (text != null) {
            document.add(new TextField(field, SearchText.of(text), Store.NO));
        }
    }

    private static void facet(Document document, Facet facet, Iterable<String> values) {
        for (var value : values) {
            document.add(new SortedSetDocValuesFacetField(facet.parameter(), value));
            document.add(new StringField(exact(facet), value, Store.NO));
        }
    }
}
