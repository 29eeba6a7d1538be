package id.kipp.judging.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Panels whose answers are published, and small ones that are easy to reckon by hand. */
public final class Panels {
    private static final int[][] SHROUT_FLEISS = {
        {9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}
    };

    /** Scores of submission i by jurors i, i + 1, i + 2, cyclic: Heyard et al. (2022), subset of the published mock panel. */
    private static final int[][] INCOMPLETE = {
        {6, 6, 6}, {6, 5, 5}, {6, 4, 2}, {6, 6, 2}, {6, 5, 2},
        {6, 4, 6}, {5, 4, 3}, {5, 5, 2}, {6, 4, 2}, {6, 3, 2},
        {5, 4, 3}, {3, 4, 2}, {3, 3, 1}, {5, 1, 1}, {5, 2, 1}
    };

    private Panels() {}

    /** Shrout and Fleiss, Psychological Bulletin 86 (1979), table 2. */
    public static List<Reading> shroutFleiss() {
        return complete(SHROUT_FLEISS);
    }

    public static List<Reading> incomplete() {
        var readings = new ArrayList<Reading>();
        for (var i = 0; i < INCOMPLETE.length; i++) {
            // In the file, jurors are listed ascending: submission 4 was read by 1, 4 and 5.
            var jurors = new int[] {i % 5 + 1, (i + 1) % 5 + 1, (i + 2) % 5 + 1};
            Arrays.sort(jurors);
            for (var r = 0; r < 3; r++) {
                readings.add(reading(i + 1, jurors[r], INCOMPLETE[i][r]));
            }
        }
        return readings;
    }

    public static List<Reading> complete(int[][] scores) {
        var readings = new ArrayList<Reading>();
        for (var i = 0; i < scores.length; i++) {
            for (var j = 0; j < scores[i].length; j++) {
                readings.add(reading(i + 1, j + 1, scores[i][j]));
            }
        }
        return readings;
    }

    public static Reading reading(int submission, int juror, double score) {
        return new Reading(String.valueOf(submission), String.valueOf(juror), score);
    }
}
