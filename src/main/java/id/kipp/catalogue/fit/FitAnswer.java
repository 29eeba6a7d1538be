package id.kipp.catalogue.fit;

import id.kipp.catalogue.fit.rules.FitKind;
import id.kipp.catalogue.fit.rules.FitWeights;
import id.kipp.institution.InstitutionView;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What fits a region.
 *
 * @param region none where nobody is called so
 * @param others who may be meant, when nobody is called exactly so
 * @param rows the best first
 */
public record FitAnswer(
        @Nullable InstitutionView region, List<InstitutionView> others, List<FitRow> rows, FitWeights weights) {
    public FitAnswer {
        others = List.copyOf(others);
        rows = List.copyOf(rows);
    }

    /** What a reason weighs. */
    public record Weight(FitKind kind, double weight) {}

    public List<Weight> printed() {
        return Arrays.stream(FitKind.values())
                .map(kind -> new Weight(kind, weights.of(kind)))
                .toList();
    }
}
