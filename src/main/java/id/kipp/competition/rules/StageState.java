package id.kipp.competition.rules;

import java.util.Locale;

/** Where a stage stands at a moment. */
public enum StageState {
    /** Not yet open. */
    PLANNED,
    OPEN,
    /** Past its date, but nobody has closed it yet: work is still accepted. */
    OVERDUE,
    CLOSED;

    public boolean isAccepting() {
        return this == OPEN || this == OVERDUE;
    }

    /** The key of its name on screen. */
    public String textKey() {
        return "competition.stage.state." + name().toLowerCase(Locale.ROOT);
    }
}
