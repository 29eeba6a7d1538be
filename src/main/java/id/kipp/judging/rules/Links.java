package id.kipp.judging.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Which jurors share submissions: without shared submissions, severity cannot be told from quality. */
public final class Links {
    /** With how many others a juror should share submissions. */
    public static final int ENOUGH = 3;

    private final int[][] shared;

    public Links(int jurors) {
        shared = new int[jurors][jurors];
    }

    /** Notes one submission with the jurors who read it. */
    public void add(int[] jurors) {
        change(jurors, 1);
    }

    /** Takes back what {@link #add} noted. */
    public void remove(int[] jurors) {
        change(jurors, -1);
    }

    private void change(int[] jurors, int by) {
        for (var a : jurors) {
            for (var b : jurors) {
                shared[a][b] += by;
            }
        }
    }

    public boolean isLinked(int a, int b) {
        return shared[a][b] > 0;
    }

    /** With how many others this juror shares at least one submission. */
    public int partners(int juror) {
        return (int) IntStream.range(0, shared.length)
                .filter(other -> other != juror && isLinked(juror, other))
                .count();
    }

    /** The groups of jurors that hang together, each ascending, in the order of their first juror. */
    public List<List<Integer>> components() {
        var seen = new boolean[shared.length];
        var groups = new ArrayList<List<Integer>>();
        for (var start = 0; start < shared.length; start++) {
            if (!seen[start]) {
                groups.add(reachable(start, seen));
            }
        }
        return List.copyOf(groups);
    }

    private List<Integer> reachable(int start, boolean[] seen) {
        var group = new ArrayList<Integer>();
        var open = new ArrayDeque<Integer>();
        seen[start] = true;
        open.add(start);
        while (!open.isEmpty()) {
            int juror = open.remove();
            group.add(juror);
            for (var other = 0; other < shared.length; other++) {
                if (!seen[other] && isLinked(juror, other)) {
                    seen[other] = true;
                    open.add(other);
                }
            }
        }
        return group.stream().sorted().toList();
    }
}
