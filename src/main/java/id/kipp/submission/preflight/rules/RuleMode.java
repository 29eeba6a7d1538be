package id.kipp.submission.preflight.rules;

import java.util.Locale;

/** How strict an edition is with a rule of the pre-flight. */
public enum RuleMode {
    /** It is not looked at. */
    OFF,
    /** It is said; who has read it may send all the same. */
    WARN,
    /** Nothing is sent as long as it is so. */
    BLOCK;

    /** The key of its name on screen. */
    public String textKey() {
        return "submission.preflight.mode." + name().toLowerCase(Locale.ROOT);
    }
}
