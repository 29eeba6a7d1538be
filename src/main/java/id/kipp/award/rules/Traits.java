package id.kipp.award.rules;

import id.kipp.competition.rules.CompositionAim;
import id.kipp.competition.rules.CompositionFacet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a submission adds to the composition of a selection: its name in each facet in which it has one. */
public record Traits(Map<CompositionFacet, String> names) {
    public Traits {
        names = Map.copyOf(names);
    }

    public Set<String> keys() {
        return names.entrySet().stream()
                .map(each -> CompositionAim.key(each.getKey(), each.getValue()))
                .collect(Collectors.toSet());
    }
}
