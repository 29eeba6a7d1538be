package id.kipp.submission.rules;

import id.kipp.competition.rules.StageKind;
import java.util.Optional;

/** The state machine of a submission, and the stage in which each step is on time. */
public final class Lifecycle {
    private Lifecycle() {}

    /** The state after a step; none when the step is not possible from here. */
    public static Optional<SubmissionState> after(SubmissionState from, Step step) {
        var isPossible = switch (step) {
            case SEND -> from.isWithUnit();
            case RETURN, FORWARD -> from == SubmissionState.WITH_ADMIN;
            case PASS, FAIL, SEND_BACK -> from.isAtMinistry();
        };
        return isPossible ? Optional.of(target(step)) : Optional.empty();
    }

    /** Where a step leads, wherever it is taken. */
    public static SubmissionState target(Step step) {
        return switch (step) {
            case SEND -> SubmissionState.WITH_ADMIN;
            case RETURN -> SubmissionState.RETURNED;
            case FORWARD -> SubmissionState.RECEIVED;
            case PASS -> SubmissionState.PASSED;
            case FAIL -> SubmissionState.FAILED;
            case SEND_BACK -> SubmissionState.SENT_BACK;
        };
    }

    /** The state that units and Admin Lokal see: an outcome only once the selection of all submissions is closed. */
    public static SubmissionState shown(SubmissionState state, boolean selectionClosed) {
        return state.isAtMinistry() && !selectionClosed ? SubmissionState.RECEIVED : state;
    }

    /**
     * The stage that must be open for the unit and its Admin Lokal: what has once arrived may be corrected while the
     * secretariat screens; everything else must arrive before the submission stage closes.
     */
    public static StageKind stageFor(boolean hasArrivedBefore) {
        return hasArrivedBefore ? StageKind.SCREENING : StageKind.SUBMISSION;
    }
}
