package id.kipp.catalogue;

import id.kipp.catalogue.rules.Facet;
import id.kipp.catalogue.rules.ResultOrder;
import id.kipp.kernel.text.TypedText;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reads a page's address kindly: what it does not understand it leaves out. */
public final class PageParameters {
    private PageParameters() {}

    /** @param values every value of a parameter by its name */
    public static CatalogueQuery read(Function<String, List<String>> values, int size) {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        for (var facet : Facet.values()) {
            var all = new LinkedHashSet<String>();
            for (var value : values.apply(facet.word())) {
                var wanted = TypedText.line(value);
                if (!wanted.isEmpty()) {
                    all.add(FacetValue.usual(facet, wanted));
                }
            }
            chosen.put(facet, all);
        }
        return new CatalogueQuery(
                first(values.apply("q")), chosen, order(values), number(first(values.apply("halaman"))), size);
    }

    private static ResultOrder order(Function<String, List<String>> values) {
        return ResultOrder.ofWord(TypedText.line(first(values.apply("urut")))).orElse(ResultOrder.RELEVANCE);
    }

    private static String first(List<String> values) {
        return values.isEmpty() ? "" : values.get(0);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(TypedText.line(text));
        } catch (NumberFormatException notANumber) {
            return 1;
        }
    }
}
