package id.kipp.replication.rules;

import static id.kipp.replication.rules.ReplicationState.ACCEPTED;
import static id.kipp.replication.rules.ReplicationState.AGREED;
import static id.kipp.replication.rules.ReplicationState.CERTIFIED;
import static id.kipp.replication.rules.ReplicationState.EXTENDED;
import static id.kipp.replication.rules.ReplicationState.NOT_CONTINUED;
import static id.kipp.replication.rules.ReplicationState.POSTPONED;
import static id.kipp.replication.rules.ReplicationState.REFUSED;
import static id.kipp.replication.rules.ReplicationState.RUNNING;
import static id.kipp.replication.rules.ReplicationState.STOPPED;
import static id.kipp.replication.rules.ReplicationState.SUCCEEDED;
import static id.kipp.replication.rules.ReplicationState.VISITED;
import static id.kipp.replication.rules.ReplicationState.WAITING;
import static id.kipp.replication.rules.ReplicationState.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The state machine of a replication: where each step leads, and which side may take it. */
public final class ReplicationFlow {
    private ReplicationFlow() {}

    /**
     * The state after a step; none when the step is not possible from here.
     *
     * @param confirmedByOther whether the other side has confirmed the agreement already
     */
    public static Optional<ReplicationState> after(
            ReplicationState from, ReplicationStep step, boolean confirmedByOther) {
        var next = switch (from) {
            case WAITING, POSTPONED ->
                Map.of(
                        ReplicationStep.ACCEPT, ACCEPTED,
                        ReplicationStep.POSTPONE, POSTPONED,
                        ReplicationStep.REFUSE, REFUSED,
                        ReplicationStep.WITHDRAW, WITHDRAWN);
            case ACCEPTED ->
                Map.of(ReplicationStep.CONFIRM, confirmedByOther ? AGREED : ACCEPTED, ReplicationStep.STOP, STOPPED);
            case AGREED ->
                Map.of(
                        ReplicationStep.VISIT, VISITED,
                        ReplicationStep.BEGIN, RUNNING,
                        ReplicationStep.STOP, STOPPED);
            case VISITED -> Map.of(ReplicationStep.BEGIN, RUNNING, ReplicationStep.STOP, STOPPED);
            case RUNNING ->
                Map.of(
                        ReplicationStep.SUCCEED, SUCCEEDED,
                        ReplicationStep.EXTEND, EXTENDED,
                        ReplicationStep.DISCONTINUE, NOT_CONTINUED,
                        ReplicationStep.MEASURE, RUNNING,
                        ReplicationStep.STOP, STOPPED);
            case SUCCEEDED, EXTENDED ->
                Map.of(
                        ReplicationStep.CERTIFY, CERTIFIED,
                        ReplicationStep.MEASURE, from,
                        ReplicationStep.STOP, STOPPED);
            case CERTIFIED -> Map.of(ReplicationStep.MEASURE, CERTIFIED, ReplicationStep.STOP, STOPPED);
            case REFUSED, WITHDRAWN, NOT_CONTINUED, STOPPED -> Map.of(ReplicationStep.REOPEN, WAITING);
        };
        return Optional.ofNullable(next.get(step));
    }

    /** The sides that may take a step from a state; what somebody ended alone is reopened by the same side. */
    public static Set<Side> sides(ReplicationState from, ReplicationStep step) {
        return switch (step) {
            case ACCEPT, POSTPONE, REFUSE, CERTIFY -> EnumSet.of(Side.OWNER);
            case WITHDRAW, VISIT, BEGIN, SUCCEED, EXTEND, DISCONTINUE, MEASURE -> EnumSet.of(Side.ADOPTER);
            case CONFIRM, STOP -> EnumSet.allOf(Side.class);
            case REOPEN ->
                switch (from) {
                    case REFUSED -> EnumSet.of(Side.OWNER);
                    case WITHDRAWN, NOT_CONTINUED -> EnumSet.of(Side.ADOPTER);
                    default -> EnumSet.allOf(Side.class);
                };
        };
    }

    /** What one side can do now, the step that leads on first; a side that has confirmed waits for the other. */
    public static List<ReplicationStep> open(ReplicationState from, Side side, boolean confirmed) {
        return Arrays.stream(ReplicationStep.values())
                .filter(step -> after(from, step, false).isPresent())
                .filter(step -> sides(from, step).contains(side))
                .filter(step -> step != ReplicationStep.CONFIRM || !confirmed)
                .toList();
    }

    /** The side whose step the replication waits for; none when it is over, certified, or waits for both. */
    public static Optional<Side> turn(ReplicationState state, boolean ownerConfirmed, boolean adopterConfirmed) {
        return switch (state) {
            case WAITING, POSTPONED, SUCCEEDED, EXTENDED -> Optional.of(Side.OWNER);
            case ACCEPTED ->
                ownerConfirmed == adopterConfirmed
                        ? Optional.empty()
                        : Optional.of(ownerConfirmed ? Side.ADOPTER : Side.OWNER);
            case AGREED, VISITED, RUNNING -> Optional.of(Side.ADOPTER);
            case REFUSED, WITHDRAWN, NOT_CONTINUED, STOPPED, CERTIFIED -> Optional.empty();
        };
    }
}
