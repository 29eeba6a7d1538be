package id.kipp.judging.view;

import id.kipp.competition.view.StageView;
import java.util.List;

/**
 * What is missing in the distribution of a published stage, and what can be done about it.
 *
 * @param wanted how many jurors each submission should have
 * @param submissions the submissions that have fewer
 * @param candidates who may be asked: who has least to read first, who stepped back last
 */
public record JurorShortage(
        StageView stage,
        int wanted,
        List<Lacking> submissions,
        List<Candidate> candidates,
        List<SteppedBack> steppedBack) {

    /** A submission with too few jurors. */
    public record Lacking(long id, String code, String title, String institution, int jurors) {}

    /**
     * A juror and how much is on the desk already.
     *
     * @param steppedBack whether the juror declared a conflict of interest about one of the submissions that lack jurors
     */
    public record Candidate(long id, String name, long load, boolean steppedBack) {
        /** The key of how the juror is offered. */
        public String textKey() {
            return steppedBack ? "judging.substitute.candidate.back" : "judging.substitute.candidate";
        }
    }

    /**
     * A reading that a juror gave back because of a conflict of interest, or that was taken back.
     *
     * @param own whether the juror turned out to belong to the submission's institution; the reason is a key then
     */
    public record SteppedBack(String code, String title, String juror, String reason, boolean own) {}

    public JurorShortage {
        submissions = List.copyOf(submissions);
        candidates = List.copyOf(candidates);
        steppedBack = List.copyOf(steppedBack);
    }
}
