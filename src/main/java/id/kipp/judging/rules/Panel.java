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

/** All readings of a stage in one fixed order, whatever order they came in: submissions, then jurors, by identifier. */
public final class Panel {
    /** A reading by the places of its submission and its juror. */
    private record Cell(int submission, int juror, double score) implements Comparable<Cell> {
        @Override
        public int compareTo(Cell other) {
            return Long.compare(place(), other.place());
        }

        private long place() {
            return ((long) submission << Integer.SIZE) + juror;
        }
    }

    private final List<String> submissions;
    private final List<String> jurors;
    private final int[] first;
    private final int[] jurorOf;
    private final double[] scoreOf;

    private Panel(List<String> submissions, List<String> jurors, int[] first, int[] jurorOf, double[] scoreOf) {
        this.submissions = submissions;
        this.jurors = jurors;
        this.first = first;
        this.jurorOf = jurorOf;
        this.scoreOf = scoreOf;
    }

    /** Throws a {@link RuleViolationException} when a juror scored the same submission twice. */
    public static Panel of(Collection<Reading> readings) {
        var submissionIds = new HashSet<String>();
        var jurorIds = new HashSet<String>();
        for (var reading : readings) {
            submissionIds.add(reading.submission());
            jurorIds.add(reading.juror());
        }
        var submissions = IdOrder.sorted(submissionIds);
        var jurors = IdOrder.sorted(jurorIds);
        var cells = cells(readings, index(submissions), index(jurors));
        var first = new int[submissions.size() + 1];
        var jurorOf = new int[cells.size()];
        var scoreOf = new double[cells.size()];
        for (var r = 0; r < cells.size(); r++) {
            var cell = cells.get(r);
            jurorOf[r] = cell.juror();
            scoreOf[r] = cell.score();
            if (first[cell.submission() + 1] > 0 && cell.juror() == jurorOf[r - 1]) {
                throw new RuleViolationException(
                        "judging.panel.twice", jurors.get(cell.juror()), submissions.get(cell.submission()));
            }
            first[cell.submission() + 1] = r + 1;
        }
        return new Panel(submissions, jurors, first, jurorOf, scoreOf);
    }

    private static List<Cell> cells(
            Collection<Reading> readings, Map<String, Integer> submissions, Map<String, Integer> jurors) {
        var cells = new ArrayList<Cell>(readings.size());
        for (var reading : readings) {
            int submission = Objects.requireNonNull(submissions.get(reading.submission()));
            int juror = Objects.requireNonNull(jurors.get(reading.juror()));
            cells.add(new Cell(submission, juror, reading.score()));
        }
        Collections.sort(cells);
        return cells;
    }

    private static Map<String, Integer> index(List<String> ids) {
        var index = new HashMap<String, Integer>();
        ids.forEach(id -> index.put(id, index.size()));
        return index;
    }

    public List<String> submissions() {
        return submissions;
    }

    public List<String> jurors() {
        return jurors;
    }

    /** How many readings there are. */
    public int size() {
        return scoreOf.length;
    }

    /** The readings of a submission are those from {@code first(submission)} to before {@code first(submission + 1)}. */
    public int first(int submission) {
        return first[submission];
    }

    public int readingsOf(int submission) {
        return first[submission + 1] - first[submission];
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

    /** The jurors who read a submission, ascending. */
    public int[] jurorsOf(int submission) {
        return Arrays.copyOfRange(jurorOf, first[submission], first[submission + 1]);
    }

    /** How many submissions each juror read. */
    public int[] loads() {
        var loads = new int[jurors.size()];
        for (var juror : jurorOf) {
            loads[juror]++;
        }
        return loads;
    }

    /** The submission's mean over its jurors, never the sum. */
    public double rawMean(int submission) {
        var sum = 0.0;
        for (var r = first[submission]; r < first[submission + 1]; r++) {
            sum += scoreOf[r];
        }
        return sum / readingsOf(submission);
    }

    /** Every juror read every submission. */
    public boolean isComplete() {
        return size() == submissions.size() * jurors.size();
    }

    /** The parts of the design between which no juror and no submission makes a link; one part when all hangs together. */
    public List<Component> components() {
        var links = links();
        var parts = new ArrayList<Component>();
        for (var group : links.components()) {
            var members = group.stream().map(jurors::get).toList();
            var inside = new HashSet<>(group);
            var read = new ArrayList<String>();
            for (var submission = 0; submission < submissions.size(); submission++) {
                if (inside.contains(jurorOf[first[submission]])) {
                    read.add(submissions.get(submission));
                }
            }
            parts.add(new Component(List.copyOf(read), members));
        }
        return List.copyOf(parts);
    }

    /** Who shares submissions with whom. */
    public Links links() {
        var links = new Links(jurors.size());
        for (var submission = 0; submission < submissions.size(); submission++) {
            links.add(jurorsOf(submission));
        }
        return links;
    }

    /** A part of the design that hangs together. */
    public record Component(List<String> submissions, List<String> jurors) {}
}
