package id.kipp.kernel;

import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** The values of a native statement: as many question marks as there are values, and the values in their places. */
public final class SqlValues {
    private SqlValues() {}

    /** The question marks of a list, such as {@code ?, ?, ?}. */
    public static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    /** The question marks of several rows, such as {@code (?, ?), (?, ?)}. */
    public static String rows(int rows, int columns) {
        return String.join(", ", Collections.nCopies(rows, "(" + marks(columns) + ")"));
    }

    /** Puts the values into the places that begin with this one, from 1; the answer is the same query. */
    public static Query bind(Query query, int first, Collection<? extends @Nullable Object> values) {
        int place = first;
        for (var value : values) {
            query.setParameter(place++, value);
        }
        return query;
    }
}
