package id.kipp.replication.rules;

import id.kipp.kernel.Addressed;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How far a replication has come. */
public enum ReplicationState implements Addressed {
    /** The owner is to answer. */
    WAITING,
    POSTPONED,
    REFUSED,
    WITHDRAWN,
    /** Both sides are to confirm the agreement. */
    ACCEPTED,
    AGREED,
    VISITED,
    RUNNING,
    /** The adopter says that it works; the owner is to confirm. */
    SUCCEEDED,
    /** It works, and was taken further in the adopter's own region; the owner is to confirm. */
    EXTENDED,
    NOT_CONTINUED,
    /** Both sides say that it works. */
    CERTIFIED,
    STOPPED;

    private static final Set<ReplicationState> OVER = EnumSet.of(REFUSED, WITHDRAWN, NOT_CONTINUED, STOPPED);

    /** The key of its name on screen. */
    public String textKey() {
        return "replication.state." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether only reopening leads on from here. */
    public boolean isOver() {
        return OVER.contains(this);
    }

    /** Whether the owner's answer is due. */
    public boolean isUnanswered() {
        return this == WAITING || this == POSTPONED;
    }

    /** Whether the worksheet of what was kept and changed is being written. */
    public boolean isAtWork() {
        return this == AGREED || this == VISITED || this == RUNNING;
    }
}
