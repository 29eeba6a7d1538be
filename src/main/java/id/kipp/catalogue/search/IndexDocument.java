package id.kipp.catalogue.search;

import id.kipp.catalogue.rules.Facet;
import id.kipp.catalogue.rules.Tier;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** How an innovation becomes a document: fields of words, facets, and what the order needs. */
final class IndexDocument {
    static final String CODE = "code";
    static final String ID = "id";
    static final String PLAIN = "plain";
    static final String PLAIN_TITLE = "plain-title";
    static final String ROOTS = "roots";
    static final String TITLE = "title";
    static final String SECTIONS = "sections";
    static final String NAMES = "names";
    static final String WHOLE_NAME = "whole-name";
    static final String SHOWN_TITLE = "shown-title";
    static final String AWARD = "award";
    static final String COPIES_ORDER = "copies-order";
    static final String YEAR_ORDER = "year-order";
    static final String TIER_ORDER = "tier-order";
    static final String ID_ORDER = "id-order";

    /** What a thing found in a field is worth. */
    static final Map<String, Float> WEIGHTS = Map.of(
            TITLE,
            5f,
            PLAIN_TITLE,
            2f,
            "theme",
            3f,
            "summary",
            2f,
            "place",
            2f,
            "institution",
            2f,
            "unit",
            1.5f,
            "adopters",
            1f,
            SECTIONS,
            0.3f);

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
        names(document, innovation);
        texts(document, TITLE, List.of(innovation.title()));
        texts(document, "summary", Stream.ofNullable(innovation.summary()).toList());
        texts(document, "institution", List.of(innovation.institution()));
        texts(document, "unit", Stream.ofNullable(innovation.unit()).toList());
        texts(document, "theme", Stream.ofNullable(innovation.theme()).toList());
        texts(document, "adopters", innovation.copies().adopters());
        innovation.sections().forEach(section -> words(document, SECTIONS, section));
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
        texts(
                document,
                "place",
                Stream.concat(Stream.ofNullable(innovation.province()), years.stream())
                        .toList());
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
        document.add(new NumericDocValuesField(COPIES_ORDER, innovation.copies().count()));
        document.add(new NumericDocValuesField(ID_ORDER, innovation.id()));
        return document;
    }

    /** Short texts are found by themselves, and with all others of the record, as they stand and by their roots. */
    private static void texts(Document document, String field, Iterable<String> texts) {
        for (var text : texts) {
            words(document, field, text);
            words(document, PLAIN, text);
            words(document, ROOTS, text);
        }
    }

    private static void names(Document document, IndexedInnovation innovation) {
        document.add(new StoredField(SHOWN_TITLE, innovation.title()));
        words(document, PLAIN_TITLE, innovation.title());
        var names = new HashSet<>(Names.ofTitle(innovation.title()));
        Stream.of(innovation.summary(), innovation.unit())
                .filter(Objects::nonNull)
                .forEach(text -> names.addAll(Names.hyphened(text)));
        names.forEach(name -> document.add(new StringField(NAMES, name, Store.NO)));
        Names.whole(innovation.title()).forEach(name -> document.add(new StringField(WHOLE_NAME, name, Store.NO)));
    }

    private static void words(Document document, String field, String text) {
        document.add(new TextField(field, SearchText.of(text), Store.NO));
    }

    private static void facet(Document document, Facet facet, Iterable<String> values) {
        for (var value : values) {
            document.add(new SortedSetDocValuesFacetField(facet.parameter(), value));
            document.add(new StringField(exact(facet), value, Store.NO));
        }
    }
}
