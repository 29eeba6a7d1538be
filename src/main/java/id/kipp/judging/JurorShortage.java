package id.kipp.judging;

import id.kipp.competition.StageView;
import java.util.List;

/**
 * What is missing in the distribution of a published stage, and what can be done about it.
 *
 * @param wanted how many readers each entry should have
 * @param entries the entries that have fewer
 * @param candidates who may be asked: who has least to read first, who stepped back last
 */
public record JurorShortage(
        StageView stage, int wanted, List<Lacking> entries, List<Candidate> candidates, List<SteppedBack> steppedBack) {

    /** An entry with too few readers. */
    public record Lacking(long id, String code, String title, String institution, int readers) {}

    /**
     * A juror and how much is on the desk already.
     *
     * @param steppedBack whether the juror declared a conflict of interest about one of the entries that lack readers
     */
    public record Candidate(long id, String name, long load, boolean steppedBack) {
        /** The key of how the juror is offered. */
        public String textKey() {
            return steppedBack ? "judging.reader.candidate.back" : "judging.reader.candidate";
        }
    }

    /**
     * A reading that a juror gave back because of a conflict of interest, or that was taken back.
     *
     * @param own whether the juror turned out to belong to the entry's institution; the reason is a key then
     */
    public record SteppedBack(String code, String title, String juror, String reason, boolean own) {}

    public JurorShortage {
        entries = List.copyOf(entries);
        candidates = List.copyOf(candidates);
        steppedBack = List.copyOf(steppedBack);
    }
}
