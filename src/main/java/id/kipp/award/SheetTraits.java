package id.kipp.award;

import id.kipp.award.rules.Traits;
import id.kipp.competition.rules.CompositionFacet;
import id.kipp.competition.view.EditionView;
import id.kipp.competition.view.EditionView.Choice;
import id.kipp.institution.Area;
import id.kipp.judging.ranking.RankingRow;
import id.kipp.judging.ranking.RankingView;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says of every ranked submission what it adds to the composition. */
final class SheetTraits {
    private SheetTraits() {}

    static Map<Long, Traits> of(RankingView ranking, EditionView edition) {
        return ranking.rows().items().stream()
                .collect(Collectors.toMap(row -> row.standing().submissionId(), row -> of(row, edition)));
    }

    private static Traits of(RankingRow row, EditionView edition) {
        var names = new EnumMap<CompositionFacet, String>(CompositionFacet.class);
        names.put(CompositionFacet.KIND, row.home().kind().name());
        names.put(CompositionFacet.AREA, Area.of(row.home().provinceCode()).name());
        put(names, CompositionFacet.PROVINCE, row.home().province());
        put(names, CompositionFacet.GROUP, name(edition.groups(), row.groupId()));
        put(names, CompositionFacet.CATEGORY, name(edition.categories(), row.categoryId()));
        return new Traits(names);
    }

    private static void put(Map<CompositionFacet, String> names, CompositionFacet facet, @Nullable String name) {
        if (name != null) {
            names.put(facet, name);
        }
    }

    private static @Nullable String name(List<Choice> choices, @Nullable Long id) {
        return choices.stream()
                .filter(choice -> Objects.equals(id, choice.id()))
                .map(Choice::name)
                .findFirst()
                .orElse(null);
    }
}
