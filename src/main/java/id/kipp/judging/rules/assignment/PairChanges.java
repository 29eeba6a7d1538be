package id.kipp.judging.rules.assignment;

import id.kipp.kernel.Verdict.Refused;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Judges changes of who reads what, all together: what counts is how loads and readings are when all of them are made, and that
 * nothing outside its bounds gets worse.
 *
 * @param submissions what there is to read
 * @param bounds how many submissions each juror takes; whoever reads and has none here only gives
 * @param reading who reads what before
 * @param confirmed what of it is scored for good
 * @param conflict whether a juror must not read a submission
 * @param wanted how many jurors read a submission at the most
 */
public record PairChanges(
        Set<String> submissions,
        Map<String, AssignmentProblem.Bounds> bounds,
        Set<Pairing> reading,
        Set<Pairing> confirmed,
        Predicate<Pairing> conflict,
        int wanted) {
    /** How much each juror reads, and by how many each submission is read. */
    private record Loads(Map<String, Long> jurors, Map<String, Long> submissions) {
        Loads(Set<Pairing> pairs) {
            this(
                    pairs.stream().collect(Collectors.groupingBy(Pairing::juror, Collectors.counting())),
                    pairs.stream().collect(Collectors.groupingBy(Pairing::submission, Collectors.counting())));
        }

        long of(String juror) {
            return jurors.getOrDefault(juror, 0L);
        }

        long readers(String submission) {
            return submissions.getOrDefault(submission, 0L);
        }
    }

    public PairChanges {
        submissions = Set.copyOf(submissions);
        bounds = Map.copyOf(bounds);
        reading = Set.copyOf(reading);
        confirmed = Set.copyOf(confirmed);
    }

    /** Why lines cannot be carried out, by line; nothing when all can. */
    public SortedMap<Long, Refused> judge(List<PairChange> changes) {
        var refused = new TreeMap<Long, Refused>();
        var after = new HashSet<>(reading);
        var named = new HashSet<Pairing>();
        changes.forEach(change -> {
            var wrong = alone(change, named);
            if (wrong != null) {
                refused.put(change.line(), wrong);
            } else if (change.add()) {
                after.add(change.pairing());
            } else {
                after.remove(change.pairing());
            }
        });
        var before = new Loads(reading);
        var then = new Loads(after);
        changes.stream().filter(change -> !refused.containsKey(change.line())).forEach(change -> {
            var wrong = together(change, before, then);
            if (wrong != null) {
                refused.put(change.line(), wrong);
            }
        });
        return refused;
    }

    private @Nullable Refused alone(PairChange change, Set<Pairing> named) {
        var pair = change.pairing();
        if (!submissions.contains(change.submission())) {
            return refused("judging.pair.nosubmission", change.submission());
        }
        if (!bounds.containsKey(change.juror()) && (change.add() || !reading.contains(pair))) {
            return refused("judging.pair.nojuror", change.juror());
        }
        if (!named.add(pair)) {
            return refused("judging.pair.twice", change.submission(), change.juror());
        }
        return change.add() ? adding(pair) : removing(pair);
    }

    private @Nullable Refused adding(Pairing pair) {
        if (conflict.test(pair)) {
            return refused("judging.pair.conflict", pair.submission(), pair.juror());
        }
        return reading.contains(pair) ? refused("judging.pair.again", pair.submission(), pair.juror()) : null;
    }

    private @Nullable Refused removing(Pairing pair) {
        if (!reading.contains(pair)) {
            return refused("judging.pair.notreading", pair.submission(), pair.juror());
        }
        return confirmed.contains(pair) ? refused("judging.pair.confirmed", pair.submission(), pair.juror()) : null;
    }

    private @Nullable Refused together(PairChange change, Loads before, Loads then) {
        var own = bounds.get(change.juror());
        if (own == null) {
            return null;
        }
        var load = then.of(change.juror());
        if (!change.add()) {
            return load < before.of(change.juror()) && load < own.least()
                    ? refused("judging.pair.least", change.juror(), own.least())
                    : null;
        }
        if (load > before.of(change.juror()) && load > own.most()) {
            return refused("judging.pair.full", change.juror(), own.most());
        }
        var readers = then.readers(change.submission());
        return readers > before.readers(change.submission()) && readers > wanted
                ? refused("judging.pair.enough", change.submission(), wanted)
                : null;
    }

    private static Refused refused(String key, Object... values) {
        return new Refused(key, List.of(values));
    }
}
