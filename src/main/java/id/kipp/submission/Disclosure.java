package id.kipp.submission;

import id.kipp.competition.EditionView;
import id.kipp.competition.rules.StageKind;
import id.kipp.competition.rules.StageState;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Permission;
import id.kipp.submission.rules.Lifecycle;
import id.kipp.submission.rules.SubmissionState;
import java.time.Instant;
import java.util.List;

/**
 * What of the administrative selection a person may know: the secretariat all of it; units and Admin Lokal the outcomes of
 * all submissions at once, when the selection closes, and none before.
 */
record Disclosure(boolean complete) {

    static Disclosure to(Actor actor, EditionView edition) {
        var isClosed = edition.firstOf(StageKind.SCREENING)
                .filter(screening -> screening.state() != StageState.CLOSED)
                .isEmpty();
        return new Disclosure(isClosed || actor.may(Permission.SCREEN));
    }

    /** The row without its outcome: as it stood when it last arrived at the ministry. */
    SubmissionRow row(SubmissionRow row, Instant arrived) {
        var shown = Lifecycle.shown(row.state(), complete);
        return shown == row.state() ? row : row.inState(shown, arrived);
    }

    List<StepView> steps(List<StepView> steps) {
        return steps.stream().filter(step -> isOpen(step.state())).toList();
    }

    private boolean isOpen(SubmissionState state) {
        return Lifecycle.shown(state, complete) == state;
    }
}
