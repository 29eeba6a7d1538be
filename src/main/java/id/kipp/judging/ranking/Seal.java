package id.kipp.judging.ranking;

import id.kipp.competition.view.StageView;
import id.kipp.kernel.Sha256;
import java.util.List;

/** Holds what is stored against what was sealed, before anything is decided on it. */
final class Seal {
    private Seal() {}

    /** Throws {@link SealBroken} unless rubric and scores are those that were sealed. */
    static void verify(StageView stage, List<ScoreLine> lines, String sealed) {
        if (!Sha256.ofText(SnapshotText.of(stage, lines)).equals(sealed)) {
            throw new SealBroken(stage.id());
        }
    }
}
