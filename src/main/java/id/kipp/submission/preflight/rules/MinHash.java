package id.kipp.submission.preflight.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What stands for a set of shingles, so that sets like it are found by looking numbers up: the least of each of 72 hash functions
 * (Broder 1997), two in a band. Two sets that share a third of their pieces have a band in common with a probability of
 * 1 − (1 − 0.33²)³⁶ = 98 %, two that share a fiftieth with 1 %.
 */
public final class MinHash {
    /** How many bands stand for a set. */
    public static final int BANDS = 36;

    private static final int ROWS = 2;
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private MinHash() {}

    /** A number for each band; none for a set without pieces. */
    public static List<Long> bands(Set<Long> shingles) {
        if (shingles.isEmpty()) {
            return List.of();
        }
        var bands = new ArrayList<Long>();
        for (int band = 0; band < BANDS; band++) {
            long together = band;
            for (int row = 0; row < ROWS; row++) {
                together = mixed(together ^ least(shingles, band * ROWS + row));
            }
            bands.add(together);
        }
        return List.copyOf(bands);
    }

    private static long least(Set<Long> shingles, int function) {
        var seed = mixed(GOLDEN * (function + 1));
        return shingles.stream()
                .mapToLong(shingle -> mixed(shingle ^ seed))
                .min()
                .getAsLong();
    }

    /** The last step of SplitMix64 (Steele, Lea and Flood, 2014), which scatters every bit over all of them. */
    private static long mixed(long value) {
        var once = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        var twice = (once ^ (once >>> 27)) * 0x94d049bb133111ebL;
        return twice ^ (twice >>> 31);
    }
}
