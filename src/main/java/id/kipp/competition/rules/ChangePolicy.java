package id.kipp.competition.rules;

import id.kipp.kernel.Verdict;
import java.math.BigDecimal;

/** What of an edition may still change once people work with it. */
public final class ChangePolicy {
    private ChangePolicy() {}

    /** The form stays as it is from the moment the first unit may write. */
    public static Verdict form(StageState submission) {
        return submission == StageState.PLANNED ? Verdict.allowed() : Verdict.refused("competition.form.inuse");
    }

    /** Weights and criteria stay as they are from the moment the first juror may score. */
    public static Verdict rubric(StageState scoring) {
        return scoring == StageState.PLANNED ? Verdict.allowed() : Verdict.refused("competition.rubric.inuse");
    }

    /** A gate's size stays as it is once its plenary is over. */
    public static Verdict gate(StageState plenary, int size) {
        if (plenary == StageState.CLOSED) {
            return Verdict.refused("competition.gate.decided");
        }
        return size >= 1 ? Verdict.allowed() : Verdict.refused("competition.gate.small");
    }

    /** More than so many percent of a panel can be there: less than all of them. */
    public static Verdict quorum(int percent) {
        return percent >= 1 && percent < 100 ? Verdict.allowed() : Verdict.refused("competition.quorum.range");
    }

    /** A weight is more than nothing. */
    public static Verdict weight(BigDecimal weight) {
        return weight.signum() > 0 && weight.compareTo(BigDecimal.valueOf(EditionLimits.WEIGHT)) < 0
                ? Verdict.allowed()
                : Verdict.refused("competition.weight.range");
    }

    /** An edition goes only before anybody had anything to do in it, and never the last one, from which the next is cloned. */
    public static Verdict removal(boolean untouched, boolean only) {
        if (!untouched) {
            return Verdict.refused("competition.edition.begun");
        }
        return only ? Verdict.refused("competition.edition.only") : Verdict.allowed();
    }

    /** The selection closes after the submissions: a submission that arrives later could be screened by nobody. */
    public static Verdict closingSelection(boolean submissionsOver) {
        return submissionsOver ? Verdict.allowed() : Verdict.refused("competition.stage.submissionscome");
    }

    /** Opens by hand: only what is not open yet. */
    public static Verdict opening(StageState state) {
        return state == StageState.PLANNED ? Verdict.allowed() : Verdict.refused("competition.stage.notplanned");
    }

    /**
     * Closes by hand. A scoring stage closes through its own door, which looks at the scores; a plenary closes when its
     * decision is recorded.
     */
    public static Verdict closing(StageKind kind, StageState state) {
        if (kind == StageKind.SCORING || kind == StageKind.PLENARY) {
            return Verdict.refused("competition.stage.owndoor");
        }
        return state.isAccepting() ? Verdict.allowed() : Verdict.refused("competition.stage.notopen");
    }

    /** Whoever closes a stage writes the edition's name, so that nobody closes another than the one that is meant. */
    public static Verdict named(String edition, String typed) {
        return edition.equalsIgnoreCase(typed)
                ? Verdict.allowed()
                : Verdict.refused("competition.stage.othername", edition);
    }

    /**
     * Opens again what is closed, as long as nothing later has begun. Where scores were sealed or a plenary decided there is no way
     * back.
     */
    public static Verdict reopening(StageKind kind, StageState state, boolean laterBegun) {
        if (kind == StageKind.SCORING || kind == StageKind.PLENARY) {
            return Verdict.refused("competition.stage.sealed");
        }
        if (state != StageState.CLOSED) {
            return Verdict.refused("competition.stage.notclosed");
        }
        return laterBegun ? Verdict.refused("competition.stage.laterbegun") : Verdict.allowed();
    }
}
