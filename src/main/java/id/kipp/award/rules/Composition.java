package id.kipp.award.rules;

import id.kipp.competition.rules.CompositionAim;
import id.kipp.competition.rules.CompositionFacet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a selection is made of, beside what the edition wants it to be made of. */
public final class Composition {
    private record Name(CompositionFacet facet, String name) {}

    private Composition() {}

    /**
     * How many of one kind are taken.
     *
     * @param aim how many there should be at least; 0 where the edition wants none in particular
     */
    public record Share(CompositionFacet facet, String name, long count, int aim) {
        public boolean isShort() {
            return count < aim;
        }

        public String key() {
            return CompositionAim.key(facet, name);
        }
    }

    /**
     * The shares of a selection, facet by facet, by name.
     *
     * @param shown all that may be taken, so that what nobody took is said to be none
     */
    public static List<Share> of(Collection<Traits> shown, Collection<Traits> taken, List<CompositionAim> aims) {
        var names = new TreeMap<String, Name>();
        shown.forEach(traits -> traits.names()
                .forEach((facet, name) -> names.putIfAbsent(CompositionAim.key(facet, name), new Name(facet, name))));
        aims.forEach(aim -> names.putIfAbsent(aim.key(), new Name(aim.facet(), aim.name())));
        var counts = taken.stream()
                .flatMap(traits -> traits.keys().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var wanted = aims.stream().collect(Collectors.toMap(CompositionAim::key, CompositionAim::atLeast, Math::max));
        return names.entrySet().stream()
                .map(each -> new Share(
                        each.getValue().facet(),
                        each.getValue().name(),
                        counts.getOrDefault(each.getKey(), 0L),
                        wanted.getOrDefault(each.getKey(), 0)))
                .sorted(Comparator.comparing(Share::facet).thenComparing(Share::name))
                .toList();
    }
}
