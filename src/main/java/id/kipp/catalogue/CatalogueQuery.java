package id.kipp.catalogue;

import id.kipp.catalogue.rules.Facet;
import id.kipp.catalogue.rules.ResultOrder;
import id.kipp.kernel.text.TypedText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody looks for: words, chosen facet values, and which page of the answer. Values of one facet widen, facets
 * narrow each other.
 *
 * @param text words; empty for all
 * @param page from 1
 * @param size from 1 to 100
 */
public record CatalogueQuery(String text, Map<Facet, Set<String>> chosen, ResultOrder order, int page, int size) {
    /** Where the catalogue is. */
    public static final String PAGE = "/katalog";

    public static final int MOST = 100;
    public static final int LONGEST_TEXT = 200;
    private static final int MOST_LOOSENED = 6;
    public static final int LAST_PAGE = 100_000;
    /** More values of one facet than this no page offers, and no search should have to bear. */
    public static final int MOST_VALUES = 50;

    public CatalogueQuery {
        text = TypedText.line(text);
        text = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        var copy = new EnumMap<Facet, Set<String>>(Facet.class);
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                copy.put(
                        facet,
                        Collections.unmodifiableSet(new LinkedHashSet<>(
                                values.stream().limit(MOST_VALUES).toList())));
            }
        });
        chosen = Collections.unmodifiableMap(copy);
        page = Math.min(LAST_PAGE, Math.max(1, page));
        size = Math.min(MOST, Math.max(1, size));
    }

    /** In the order that answers best. */
    public CatalogueQuery(String text, Map<Facet, Set<String>> chosen, int page, int size) {
        this(text, chosen, ResultOrder.RELEVANCE, page, size);
    }

    /** All with a value of a facet, for an address. */
    public static CatalogueQuery only(Facet facet, String value) {
        return all(1).toggle(facet, value);
    }

    public static CatalogueQuery all(int size) {
        return new CatalogueQuery("", Map.of(), 1, size);
    }

    public Set<String> chosen(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    public boolean isNarrowed() {
        return !chosen.isEmpty();
    }

    public int offset() {
        return (page - 1) * size;
    }

    /** With the value chosen if it was not, and not chosen if it was; from the first page. */
    public CatalogueQuery toggle(Facet facet, String value) {
        var values = new LinkedHashSet<>(chosen(facet));
        if (!values.remove(value)) {
            values.add(value);
        }
        var changed = new EnumMap<Facet, Set<String>>(Facet.class);
        changed.putAll(chosen);
        changed.put(facet, values);
        return new CatalogueQuery(text, changed, order, 1, size);
    }

    /** With other words and everything else as it is; from the first page. */
    public CatalogueQuery with(String otherText) {
        return new CatalogueQuery(otherText, chosen, order, 1, size);
    }

    public CatalogueQuery with(ResultOrder otherOrder) {
        return new CatalogueQuery(text, chosen, otherOrder, 1, size);
    }

    /** The words without one of them, for each of them; none when there is only one. */
    public List<CatalogueQuery> withOneWordLess() {
        var words = List.of(text.split(" "));
        var shorter = new LinkedHashSet<CatalogueQuery>();
        for (int i = 0; i < words.size() && words.size() > 1 && words.size() <= MOST_LOOSENED; i++) {
            var rest = new ArrayList<>(words);
            rest.remove(i);
            shorter.add(with(String.join(" ", rest)));
        }
        return List.copyOf(shorter);
    }

    public CatalogueQuery withoutText() {
        return with("");
    }

    public CatalogueQuery withoutFacets() {
        return new CatalogueQuery(text, Map.of(), order, 1, size);
    }

    /** The query string of a page's address, without the page number: {@code q=gizi&tahun=2016}. */
    public String address() {
        var parts = new ArrayList<String>();
        if (!text.isEmpty()) {
            parts.add("q=" + encoded(text));
        }
        chosen.forEach((facet, values) -> values.forEach(value -> parts.add(facet.word() + "=" + encoded(value))));
        if (order != ResultOrder.RELEVANCE) {
            parts.add("urut=" + order.word());
        }
        return String.join("&", parts);
    }

    /** The address of the page that shows what is asked for. */
    public String href() {
        var parameters = address();
        return parameters.isEmpty() ? PAGE : PAGE + "?" + parameters;
    }

    /** The same with whatever comes before the number of the page. */
    public String addressOfPage() {
        var address = address();
        return (address.isEmpty() ? "" : address + "&") + "halaman=";
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The chosen values in the order of the facets. */
    public List<Chosen> chosenValues() {
        var values = new ArrayList<Chosen>();
        chosen.forEach((facet, all) -> all.forEach(value -> values.add(new Chosen(facet, value))));
        return values;
    }

    /** One chosen value. */
    public record Chosen(Facet facet, String value) {}
}
