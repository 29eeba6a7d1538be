package id.kipp.judging.rules.ranking;

/** The submissions of one possible truth that may be among the best. */
final class Shortlist {
    private final int[] submissions;
    private final double[] qualities;
    private final double[] shuffled;
    private int size;

    Shortlist(int most) {
        submissions = new int[most];
        qualities = new double[most];
        shuffled = new double[most];
    }

    void clear() {
        size = 0;
    }

    void add(int submission, double quality) {
        submissions[size] = submission;
        qualities[size] = quality;
        size++;
    }

    int size() {
        return size;
    }

    /** The quality that so many submissions of the list reach. */
    double reachedBy(int rank) {
        System.arraycopy(qualities, 0, shuffled, 0, size);
        return largest(shuffled, size, rank);
    }

    /** Counts one for each of the so many best. */
    void count(int top, int[] counts) {
        var bar = reachedBy(top);
        for (var k = 0; k < size; k++) {
            if (qualities[k] >= bar) {
                counts[submissions[k]]++;
            }
        }
    }

    /** The value that exactly {@code rank} of the first {@code size} values reach; Hoare's selection, which reorders the values. */
    static double largest(double[] values, int size, int rank) {
        var target = size - rank;
        var low = 0;
        var high = size - 1;
        while (low < high) {
            var pivot = values[(low + high) / 2];
            var i = low;
            var j = high;
            while (i <= j) {
                while (values[i] < pivot) {
                    i++;
                }
                while (values[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    var swap = values[i];
                    values[i++] = values[j];
                    values[j--] = swap;
                }
            }
            // Between j and i lies at most the pivot, already in its place: then both bounds move past the target.
            if (target > j) {
                low = i;
            }
            if (target < i) {
                high = j;
            }
        }
        return values[target];
    }
}
