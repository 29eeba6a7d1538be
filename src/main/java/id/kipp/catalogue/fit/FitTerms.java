package id.kipp.catalogue.fit;

import id.kipp.catalogue.fit.rules.FitKind;
import id.kipp.catalogue.fit.rules.FitWeights;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** What decides on fit: the weights of the reasons, and the aspects of the index with the words that answer them. */
final class FitTerms {
    private static final String WEIGHT = "weight.";
    private static final String ASPECT = "aspect.";

    private final FitWeights weights;
    private final List<FitAspect> aspects;

    private FitTerms(FitWeights weights, List<FitAspect> aspects) {
        this.weights = weights;
        this.aspects = List.copyOf(aspects);
    }

    /** Those that the portal is shipped with. */
    static FitTerms shipped() {
        var lines = new Properties();
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(FitTerms.class.getResourceAsStream("/fit/terms.properties")),
                StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var weights = new EnumMap<FitKind, Double>(FitKind.class);
        for (var kind : FitKind.values()) {
            weights.put(
                    kind, Double.valueOf(lines.getProperty(WEIGHT + kind.name().toLowerCase(Locale.ROOT))));
        }
        var aspects = lines.stringPropertyNames().stream()
                .filter(name -> name.startsWith(ASPECT))
                .sorted(Comparator.naturalOrder())
                .map(name -> new FitAspect(
                        name.substring(name.lastIndexOf('.') + 1), Objects.requireNonNull(lines.getProperty(name))))
                .toList();
        return new FitTerms(new FitWeights(weights), aspects);
    }

    FitWeights weights() {
        return weights;
    }

    List<FitAspect> aspects() {
        return aspects;
    }

    Optional<FitAspect> aspect(String key) {
        return aspects.stream().filter(aspect -> aspect.key().equals(key)).findFirst();
    }
}
