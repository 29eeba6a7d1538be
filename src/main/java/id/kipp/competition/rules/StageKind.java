package id.kipp.competition.rules;

import java.util.Locale;

/** What happens in a stage; an edition has any number of scoring and plenary stages. */
public enum StageKind {
    /** Units write and institutions forward; what has not arrived at closing does not count. */
    SUBMISSION,
    /** The secretariat checks what arrived. */
    SCREENING,
    /** Jurors score. */
    SCORING,
    /** The plenary decides at a gate on top of the ranking. */
    PLENARY,
    /** The decree, and the moment of publication. */
    PUBLICATION;

    /** Whether the clock alone closes it; the others are closed by somebody's decision. */
    public boolean isClosedByTheClock() {
        return this == SUBMISSION;
    }

    /** The key of its name on screen. */
    public String textKey() {
        return "competition.stage.kind." + name().toLowerCase(Locale.ROOT);
    }
}
