package id.kipp.catalogue.fit.rules;

import java.util.OptionalDouble;

/**
 * How far a reason holds for an innovation.
 *
 * @param worth from 0, not at all, to 1, wholly; none where the data do not say
 */
public record FitReason(FitKind kind, OptionalDouble worth) {
    public FitReason {
        if (worth.isPresent() && !(worth.getAsDouble() >= 0 && worth.getAsDouble() <= 1)) {
            throw new IllegalArgumentException("a reason is worth 0 to 1: " + worth);
        }
    }

    public static FitReason unknown(FitKind kind) {
        return new FitReason(kind, OptionalDouble.empty());
    }

    /** How near two provinces are, by their Kemendagri codes: 1 for the same, 0.5 for the same group of islands, whose codes begin alike. */
    public static FitReason place(String province, String other) {
        if (province.isEmpty() || other.isEmpty()) {
            return unknown(FitKind.PLACE);
        }
        var worth = province.equals(other) ? 1 : province.charAt(0) == other.charAt(0) ? 0.5 : 0;
        return new FitReason(FitKind.PLACE, OptionalDouble.of(worth));
    }

    public static FitReason kind(boolean same) {
        return new FitReason(FitKind.KIND, OptionalDouble.of(same ? 1 : 0));
    }

    /**
     * Whether the cost is within the means: 1 within, 0.5 one band above, 0 further above.
     *
     * @param bandsAbove how many bands the cost lies above what can be put in
     */
    public static FitReason cost(long bandsAbove) {
        var worth = bandsAbove <= 0 ? 1 : bandsAbove == 1 ? 0.5 : 0;
        return new FitReason(FitKind.COST, OptionalDouble.of(worth));
    }

    /** Three confirmed successes elsewhere are as good as more. */
    public static FitReason success(long confirmed) {
        return new FitReason(FitKind.SUCCESS, OptionalDouble.of(Math.min(1, confirmed / 3.0)));
    }

    /** Whether it speaks for the innovation. */
    public boolean isFor() {
        return worth.isPresent() && worth.getAsDouble() > 0;
    }

    public boolean isKnown() {
        return worth.isPresent();
    }
}
