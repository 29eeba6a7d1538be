package id.kipp.competition.rules;

import java.util.Locale;

/** Who scores in a scoring stage. */
public enum Jury {
    /** Tim Evaluasi: each submission goes to some of them. */
    EVALUATOR,
    /** Tim Panel Independen: each hears every submission. */
    PANEL;

    /** The key of its name on screen. */
    public String textKey() {
        return "competition.jury." + name().toLowerCase(Locale.ROOT);
    }
}
