package id.kipp.submission;

import id.kipp.competition.rules.StageKind;
import id.kipp.competition.rules.StageState;
import id.kipp.competition.view.EditionView;
import id.kipp.kernel.access.Actor;
import id.kipp.kernel.access.Permission;
import id.kipp.submission.rules.Lifecycle;
import id.kipp.submission.rules.SubmissionState;
import id.kipp.submission.view.StepView;
import id.kipp.submission.view.SubmissionRow;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What of the administrative selection a person may know: the secretariat all of it; units and Admin Lokal the outcomes of
 * all submissions at once, when the selection closes, and none before.
 */
public record Disclosure(boolean complete) {

    public static Disclosure to(Actor actor, EditionView edition) {
        var isClosed = edition.firstOf(StageKind.SCREENING)
                .filter(screening -> screening.state() != StageState.CLOSED)
                .isEmpty();
        return new Disclosure(isClosed || actor.may(Permission.SCREEN));
    }

    /** The states to look for when somebody asks for these: what is at the ministry is there in one heap, or not asked for. */
    public List<SubmissionState> asked(Collection<SubmissionState> states) {
        return Arrays.stream(SubmissionState.values())
                .filter(state -> states.contains(Lifecycle.shown(state, complete)))
                .toList();
    }

    /** How many submissions are in each state, as far as this person may know the states. */
    Map<SubmissionState, Long> counts(Map<SubmissionState, Long> counts) {
        var shown = new EnumMap<SubmissionState, Long>(SubmissionState.class);
        counts.forEach((state, count) -> shown.merge(Lifecycle.shown(state, complete), count, Long::sum));
        return shown;
    }

    /** The version of a submission; what is at the ministry takes no step of its unit's, so that it needs none to be named. */
    public int version(SubmissionState state, int version) {
        return complete || !state.isAtMinistry() ? version : 0;
    }

    /** The row without its outcome: as it stood when it last arrived at the ministry. */
    SubmissionRow row(SubmissionRow row, Instant arrived) {
        var shown = Lifecycle.shown(row.state(), complete);
        return shown == row.state() ? row : row.inState(shown, arrived);
    }

    public List<StepView> steps(List<StepView> steps) {
        return steps.stream().filter(step -> isOpen(step.state())).toList();
    }

    private boolean isOpen(SubmissionState state) {
        return Lifecycle.shown(state, complete) == state;
    }
}
