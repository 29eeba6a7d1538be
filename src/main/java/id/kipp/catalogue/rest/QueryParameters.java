package id.kipp.catalogue.rest;

import id.kipp.catalogue.CatalogueQuery;
import id.kipp.catalogue.FacetValue;
import id.kipp.catalogue.KindWord;
import id.kipp.catalogue.rules.Facet;
import id.kipp.catalogue.rules.ResultOrder;
import id.kipp.kernel.text.TypedText;
import id.kipp.rest.BadParameter;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the parameters of a search strictly: what it does not understand it refuses by name. */
final class QueryParameters {
    private static final String PAGE = "page";
    private static final String SIZE = "size";
    private static final String WORDS = "q";
    private static final String SORT = "sort";
    private static final Set<String> OTHERS = Set.of(WORDS, SORT, PAGE, SIZE, "bahasa");
    private static final int USUAL_SIZE = 20;

    private QueryParameters() {}

    /**
     * Reads them.
     *
     * @param known the values that exist, by facet, for the facets that have a closed list
     */
    static CatalogueQuery read(Map<String, List<String>> parameters, Map<Facet, Set<String>> known) {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        parameters.forEach((name, values) -> {
            var facet = Facet.ofParameter(name);
            if (facet.isPresent()) {
                chosen.put(facet.get(), values(facet.get(), values, known));
            } else if (!OTHERS.contains(name)) {
                throw new BadParameter(name, "unknown parameter");
            }
        });
        var text = first(parameters, WORDS);
        if (text.length() > CatalogueQuery.LONGEST_TEXT) {
            throw new BadParameter(WORDS, "at most " + CatalogueQuery.LONGEST_TEXT + " characters");
        }
        return new CatalogueQuery(
                text,
                chosen,
                order(first(parameters, SORT)),
                number(parameters, PAGE, 1, CatalogueQuery.LAST_PAGE),
                number(parameters, SIZE, USUAL_SIZE, CatalogueQuery.MOST));
    }

    private static ResultOrder order(String text) {
        return text.isEmpty()
                ? ResultOrder.RELEVANCE
                : ResultOrder.ofParameter(text)
                        .orElseThrow(() -> new BadParameter(SORT, "one of relevance, year, replications"));
    }

    private static Set<String> values(Facet facet, List<String> given, Map<Facet, Set<String>> known) {
        var values = new LinkedHashSet<String>();
        for (var value : given) {
            var wanted = TypedText.line(value);
            if (!wanted.isEmpty()) {
                values.add(value(facet, wanted, known));
            }
        }
        if (values.size() > CatalogueQuery.MOST_VALUES) {
            throw new BadParameter(facet.parameter(), "at most " + CatalogueQuery.MOST_VALUES + " values");
        }
        return values;
    }

    private static String value(Facet facet, String given, Map<Facet, Set<String>> known) {
        var value = FacetValue.usual(facet, given);
        if (facet == Facet.YEAR && !given.matches("\\d{4}")) {
            throw new BadParameter(facet.parameter(), "a year of four digits, such as 2016");
        }
        if (facet == Facet.KIND && KindWord.read(given).isEmpty()) {
            throw new BadParameter(
                    facet.parameter(), "one of kementerian, lembaga, provinsi, kabupaten, kota, BUMN, BUMD");
        }
        var closed = known.get(facet);
        if (closed == null) {
            return value;
        }
        return closed.stream()
                .filter(each -> each.equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> new BadParameter(facet.parameter(), "no such value: " + given));
    }

    private static int number(Map<String, List<String>> parameters, String name, int usual, int most) {
        var text = first(parameters, name);
        if (text.isEmpty()) {
            return usual;
        }
        try {
            var number = Integer.parseInt(text);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, together with numbers out of range.
        }
        throw new BadParameter(name, "a number from 1 to " + most);
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        var values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : TypedText.line(values.get(0));
    }
}
