package id.kipp.judging.rules.score;

import id.kipp.kernel.Verdict;

/** When a scoring stage may be closed. */
public final class Closing {
    private Closing() {}

    /**
     * A stage closes when every assigned score is in, or when the chair records why it closes all the same.
     *
     * @param assigned how many readings were assigned
     * @param missing how many of them are not confirmed
     */
    public static Verdict judge(int assigned, int missing, String reason) {
        if (assigned == 0) {
            return Verdict.refused("judging.closing.nothing");
        }
        if (missing > 0 && reason.isBlank()) {
            return Verdict.refused("judging.closing.missing", missing);
        }
        return Verdict.allowed();
    }
}
