package id.kipp.catalogue.rules;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many replications there are of each status. There is no sum: a plan is not a copy. */
public record LedgerCounts(Map<LedgerStatus, Long> counts) {

    /** A status with its number. */
    public record Count(LedgerStatus status, long number) {}

    public LedgerCounts {
        counts = Map.copyOf(counts);
    }

    /** Counts the statuses as they come. */
    public static LedgerCounts of(Iterable<LedgerStatus> statuses) {
        var counts = new EnumMap<LedgerStatus, Long>(LedgerStatus.class);
        statuses.forEach(status -> counts.merge(status, 1L, Long::sum));
        return new LedgerCounts(counts);
    }

    public long of(LedgerStatus status) {
        return counts.getOrDefault(status, 0L);
    }

    /** What is counted, the copies first; without what does not occur. */
    public List<Count> shown() {
        return Arrays.stream(LedgerStatus.values())
                .filter(status -> of(status) > 0)
                .map(status -> new Count(status, of(status)))
                .toList();
    }

    /** Plans, promises and visits. */
    public long intended() {
        return of(LedgerStatus.PLAN) + of(LedgerStatus.COMMITMENT) + of(LedgerStatus.VISIT);
    }

    /** The copies that were made: those that run, that succeeded, and that were taken further at home. */
    public long copies() {
        return LedgerStatus.copies().stream().mapToLong(this::of).sum();
    }
}
