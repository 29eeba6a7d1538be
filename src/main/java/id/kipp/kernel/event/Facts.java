package id.kipp.kernel.event;

import java.util.SortedMap;
import java.util.TreeMap;

/** Builds the facts of a {@link DomainEvent}. */
public final class Facts {
    private Facts() {}

    /**
     * Facts by name.
     *
     * @param namesAndValues name, value, name, value …; a value is written as its {@code toString} says
     */
    public static SortedMap<String, String> of(Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("a fact has a name and a value");
        }
        var facts = new TreeMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            facts.put(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
        }
        return facts;
    }
}
