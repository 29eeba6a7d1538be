package id.kipp.competition.view;

import id.kipp.competition.rules.Jury;
import id.kipp.competition.rules.StageKind;
import id.kipp.competition.rules.StageState;
import id.kipp.competition.rules.StageTimes;
import id.kipp.kernel.FormVersion;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stage as it stands at the moment of asking.
 *
 * @param edition the name of its edition
 * @param jury who scores; only in a scoring stage
 * @param readings how many jurors read each submission; none when all of the jury do
 */
public record StageView(
        long id,
        long editionId,
        String edition,
        int position,
        StageKind kind,
        String name,
        @Nullable Jury jury,
        @Nullable Integer readings,
        StageTimes times,
        StageState state,
        @Nullable String changedReason,
        List<CriterionView> criteria,
        @Nullable GateView gate) {
    public StageView {
        criteria = List.copyOf(criteria);
    }

    /** The same stage as it stands at another moment. */
    StageView at(Instant now) {
        return new StageView(
                id,
                editionId,
                edition,
                position,
                kind,
                name,
                jury,
                readings,
                times,
                times.stateAt(kind, now),
                changedReason,
                criteria,
                gate);
    }

    /** What a form shows of its dates, its gate and its readings. */
    public FormVersion formVersion() {
        return FormVersion.of(times, Objects.toString(gate), Objects.toString(readings));
    }

    /** What a form shows of its rubric. */
    public FormVersion rubricVersion() {
        return FormVersion.of(criteria);
    }

    public boolean isAccepting() {
        return state.isAccepting();
    }

    public boolean isOver() {
        return state == StageState.CLOSED;
    }

    /** Open, waiting to be closed, or closed. */
    public boolean hasBegun() {
        return state != StageState.PLANNED;
    }

    public Optional<GateView> findGate() {
        return Optional.ofNullable(gate);
    }
}
