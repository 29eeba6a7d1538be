package id.kipp.judging.rules.score;

import id.kipp.kernel.Verdict;

/** When a scoring stage may be closed. */
public final class Closing {
    private Closing() {}

    /**
     * A stage closes when every reading that it asks for is in, or when the chair records why it closes all the same.
     *
     * @param reasoned whether a reason was written
     */
    public static Verdict judge(Coverage coverage, boolean reasoned) {
        if (coverage.assigned() == 0) {
            return Verdict.refused("judging.closing.nothing");
        }
        if (coverage.missing() > 0 && !reasoned) {
            return Verdict.refused("judging.closing.missing", coverage.missing());
        }
        return Verdict.allowed();
    }
}
