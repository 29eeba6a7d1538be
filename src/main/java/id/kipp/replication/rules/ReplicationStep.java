package id.kipp.replication.rules;

import java.util.Locale;

/** What somebody does to a replication. */
public enum ReplicationStep {
    ACCEPT,
    POSTPONE,
    REFUSE,
    WITHDRAW,
    /** One side confirms the agreement; with the other's it stands. */
    CONFIRM,
    VISIT,
    BEGIN,
    SUCCEED,
    EXTEND,
    DISCONTINUE,
    /** Tells the measure after half a year or a year. */
    MEASURE,
    /** The owner confirms the result. */
    CERTIFY,
    STOP,
    REOPEN;

    /** The key of its name on screen. */
    public String textKey() {
        return "replication.step." + name().toLowerCase(Locale.ROOT);
    }

    /** The key of what the timeline says once it is taken. */
    public String doneKey() {
        return "replication.done." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether one of the reasons why copies end has to be chosen. */
    public boolean needsReason() {
        return this == STOP || this == DISCONTINUE;
    }

    /** Whether words have to be written. */
    public boolean needsNote() {
        return this == REFUSE || this == SUCCEED || this == EXTEND;
    }

    /** Whether the adopter tells by it how it went, for the owner to confirm. */
    public boolean reportsResult() {
        return this == SUCCEED || this == EXTEND;
    }

    /** Whether a day has to be named. */
    public boolean needsDay() {
        return this == POSTPONE;
    }
}
