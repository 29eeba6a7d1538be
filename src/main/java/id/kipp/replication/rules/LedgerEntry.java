package id.kipp.replication.rules;

import id.kipp.catalogue.rules.LedgerStatus;
import java.util.Optional;

/** What the public is told of a replication: nothing before the owner has accepted it, and nothing of what ended before it was agreed. */
public final class LedgerEntry {
    private LedgerEntry() {}

    /**
     * Whether the line says that the owner confirms it: the agreement while it is awaited and carried out, and at the end the
     * result; not what the adopter alone tells, nor that it ended.
     *
     * @param agreement whether the owner has confirmed the agreement
     * @param result whether the owner has confirmed the result
     */
    public static boolean isConfirmedByOwner(ReplicationState state, boolean agreement, boolean result) {
        return state == ReplicationState.CERTIFIED
                ? result
                : agreement && (state == ReplicationState.ACCEPTED || state.isAtWork());
    }

    /**
     * The status in the public ledger; none when it does not stand there.
     *
     * @param agreed whether both sides had agreed before it came to this
     */
    public static Optional<LedgerStatus> of(ReplicationState state, boolean agreed, boolean extended) {
        return Optional.ofNullable(
                switch (state) {
                    case WAITING, POSTPONED, REFUSED, WITHDRAWN -> null;
                    case ACCEPTED -> LedgerStatus.PLAN;
                    case AGREED -> LedgerStatus.COMMITMENT;
                    case VISITED -> LedgerStatus.VISIT;
                    case RUNNING -> LedgerStatus.RUNNING;
                    case SUCCEEDED -> LedgerStatus.SUCCEEDED;
                    case EXTENDED -> LedgerStatus.EXTENDED;
                    case CERTIFIED -> extended ? LedgerStatus.EXTENDED : LedgerStatus.SUCCEEDED;
                    case NOT_CONTINUED -> LedgerStatus.NOT_CONTINUED;
                    case STOPPED -> agreed ? LedgerStatus.NOT_CONTINUED : null;
                });
    }
}
