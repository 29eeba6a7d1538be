package id.kipp.judging.rules;

import id.kipp.kernel.RuleViolationException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All readings of a stage in one fixed order, whatever order they came in: entries, then jurors, by identifier. */
public final class Panel {
    /** A reading by the places of its entry and its juror. */
    private record Cell(int entry, int juror, double score) implements Comparable<Cell> {
        @Override
        public int compareTo(Cell other) {
            return Long.compare(place(), other.place());
        }

        private long place() {
            return ((long) entry << Integer.SIZE) + juror;
        }
    }

    private final List<String> entries;
    private final List<String> jurors;
    private final int[] first;
    private final int[] jurorOf;
    private final double[] scoreOf;

    private Panel(List<String> entries, List<String> jurors, int[] first, int[] jurorOf, double[] scoreOf) {
        this.entries = entries;
        this.jurors = jurors;
        this.first = first;
        this.jurorOf = jurorOf;
        this.scoreOf = scoreOf;
    }

    /** Throws a {@link RuleViolationException} when a juror scored the same entry twice. */
    public static Panel of(Collection<Reading> readings) {
        var entryIds = new HashSet<String>();
        var jurorIds = new HashSet<String>();
        for (var reading : readings) {
            entryIds.add(reading.entry());
            jurorIds.add(reading.juror());
        }
        var entries = IdOrder.sorted(entryIds);
        var jurors = IdOrder.sorted(jurorIds);
        var cells = cells(readings, index(entries), index(jurors));
        var first = new int[entries.size() + 1];
        var jurorOf = new int[cells.size()];
        var scoreOf = new double[cells.size()];
        for (var r = 0; r < cells.size(); r++) {
            var cell = cells.get(r);
            jurorOf[r] = cell.juror();
            scoreOf[r] = cell.score();
            if (first[cell.entry() + 1] > 0 && cell.juror() == jurorOf[r - 1]) {
                throw new RuleViolationException(
                        "judging.panel.twice", jurors.get(cell.juror()), entries.get(cell.entry()));
            }
            first[cell.entry() + 1] = r + 1;
        }
        return new Panel(entries, jurors, first, jurorOf, scoreOf);
    }

    private static List<Cell> cells(
            Collection<Reading> readings, Map<String, Integer> entries, Map<String, Integer> jurors) {
        var cells = new ArrayList<Cell>(readings.size());
        for (var reading : readings) {
            int entry = Objects.requireNonNull(entries.get(reading.entry()));
            int juror = Objects.requireNonNull(jurors.get(reading.juror()));
            cells.add(new Cell(entry, juror, reading.score()));
        }
        Collections.sort(cells);
        return cells;
    }

    private static Map<String, Integer> index(List<String> ids) {
        var index = new HashMap<String, Integer>();
        ids.forEach(id -> index.put(id, index.size()));
        return index;
    }

    public List<String> entries() {
        return entries;
    }

    public List<String> jurors() {
        return jurors;
    }

    /** How many readings there are. */
    public int size() {
        return scoreOf.length;
    }

    /** The readings of an entry are those from {@code first(entry)} to before {@code first(entry + 1)}. */
    public int first(int entry) {
        return first[entry];
    }

    public int readingsOf(int entry) {
        return first[entry + 1] - first[entry];
    }

    public int jurorOf(int reading) {
        return jurorOf[reading];
    }

    public double scoreOf(int reading) {
        return scoreOf[reading];
    }

    public double[] scores() {
        return scoreOf.clone();
    }

    /** The jurors who read an entry, ascending. */
    public int[] readersOf(int entry) {
        return Arrays.copyOfRange(jurorOf, first[entry], first[entry + 1]);
    }

    /** How many entries each juror read. */
    public int[] loads() {
        var loads = new int[jurors.size()];
        for (var juror : jurorOf) {
            loads[juror]++;
        }
        return loads;
    }

    /** The entry's mean over its jurors, never the sum. */
    public double rawMean(int entry) {
        var sum = 0.0;
        for (var r = first[entry]; r < first[entry + 1]; r++) {
            sum += scoreOf[r];
        }
        return sum / readingsOf(entry);
    }

    /** Every juror read every entry. */
    public boolean isComplete() {
        return size() == entries.size() * jurors.size();
    }

    /** The parts of the design between which no juror and no entry makes a link; one part when all hangs together. */
    public List<Component> components() {
        var links = links();
        var parts = new ArrayList<Component>();
        for (var group : links.components()) {
            var members = group.stream().map(jurors::get).toList();
            var inside = new HashSet<>(group);
            var read = new ArrayList<String>();
            for (var entry = 0; entry < entries.size(); entry++) {
                if (inside.contains(jurorOf[first[entry]])) {
                    read.add(entries.get(entry));
                }
            }
            parts.add(new Component(List.copyOf(read), members));
        }
        return List.copyOf(parts);
    }

    /** Who shares entries with whom. */
    public Links links() {
        var links = new Links(jurors.size());
        for (var entry = 0; entry < entries.size(); entry++) {
            links.add(readersOf(entry));
        }
        return links;
    }

    /** A part of the design that hangs together. */
    public record Component(List<String> entries, List<String> jurors) {}
}
