package id.kipp.judging.ranking;

import id.kipp.competition.view.GateView;
import id.kipp.competition.view.StageView;
import id.kipp.judging.ranking.SealedScores.Ranked;
import java.util.Optional;

/** A closed stage, its seal, and how its submissions rank by the sealed scores. */
record SealedStage(StageView stage, Optional<GateView> gate, SnapshotView snapshot, Ranked ranked) {

    /** How many pass the gate behind it; 0 when there is none. */
    int line() {
        return line(gate);
    }

    static int line(Optional<GateView> gate) {
        return gate.map(GateView::size).orElse(0);
    }
}
