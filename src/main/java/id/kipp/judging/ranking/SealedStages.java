package id.kipp.judging.ranking;

import id.kipp.competition.EditionTermsService;
import id.kipp.competition.rules.StageKind;
import id.kipp.competition.view.GateView;
import id.kipp.competition.view.StageView;
import id.kipp.judging.ranking.SealedScores.Ranked;
import id.kipp.judging.rules.ranking.Ranking;
import id.kipp.kernel.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Finds closed stages with their rankings; a stage that runs has none. */
@ApplicationScoped
class SealedStages {
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

    @FunctionalInterface
    private interface Work {
        Ranked rank(StageView stage, int line, SnapshotView snapshot);
    }

    private final SealRepository seals;
    private final SealedScores sealed;
    private final EditionTermsService terms;

    @Inject
    SealedStages(SealRepository seals, SealedScores sealed, EditionTermsService terms) {
        this.seals = seals;
        this.sealed = sealed;
        this.terms = terms;
    }

    StageView stage(long stageId) {
        return terms.stage(stageId, StageKind.SCORING);
    }

    /** To be looked at. */
    SealedStage toRead(long stageId) {
        return of(stageId, sealed::toRead);
    }

    /** To be decided on: every stored mark is held against the seal. */
    SealedStage toDecideOn(long stageId) {
        return of(stageId, sealed::toDecideOn);
    }

    /** The model behind the adjusted standings, with submissions by their ids and jurors by their user names. */
    Ranking model(SealedStage stage) {
        return sealed.model(stage.stage(), stage.line(), stage.snapshot());
    }

    private SealedStage of(long stageId, Work work) {
        var snapshot = seals.snapshot(stageId).orElseThrow(() -> new NotFoundException("ranking of stage " + stageId));
        var stage = stage(stageId);
        var gate = gateAfter(stage);
        return new SealedStage(stage, gate, snapshot, work.rank(stage, SealedStage.line(gate), snapshot));
    }

    private Optional<GateView> gateAfter(StageView stage) {
        return terms.terms(stage.editionId()).stages().stream()
                .filter(s -> s.kind() == StageKind.PLENARY && s.position() > stage.position())
                .findFirst()
                .flatMap(StageView::findGate);
    }
}
