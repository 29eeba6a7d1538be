package id.kipp.catalogue.search;

import id.kipp.catalogue.CatalogueQuery;
import id.kipp.catalogue.rules.Facet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Words narrowed by the chosen values of facets. */
final class Narrowing {
    private Narrowing() {}

    /** The words and all chosen values; without those of one facet, for counting it. */
    static Query of(Query words, CatalogueQuery query, @Nullable Facet without) {
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
}
