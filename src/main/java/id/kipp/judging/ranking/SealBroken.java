package id.kipp.judging.ranking;

import java.io.Serial;

/** Scores or weights of a closed stage are not those that were sealed: an incident, and no ranking. */
public class SealBroken extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    SealBroken(long stageId) {
        super("the scores of stage " + stageId + " are not those that were sealed");
    }
}
