package id.kipp.submission;

import id.kipp.kernel.access.Actor;
import id.kipp.kernel.access.Permission;
import id.kipp.submission.rules.Lifecycle;
import id.kipp.submission.rules.SubmissionState;
import java.util.List;
import java.util.Optional;

/**
 * Which submissions of an edition a list shows.
 *
 * @param institutionId of one institution only
 * @param mineOf only what this person's unit has, or what they wrote without one
 * @param states in these states, listed in this order
 * @param outcomesShown whether the order may tell what the selection decided; else what is at the ministry lies in one heap
 */
record SubmissionFilter(
        long editionId,
        Optional<Long> institutionId,
        Optional<Actor> mineOf,
        List<SubmissionState> states,
        boolean outcomesShown) {
    private static final List<SubmissionState> UNIT_ORDER = List.of(
            SubmissionState.SENT_BACK,
            SubmissionState.RETURNED,
            SubmissionState.DRAFT,
            SubmissionState.WITH_ADMIN,
            SubmissionState.RECEIVED,
            SubmissionState.PASSED,
            SubmissionState.FAILED);
    private static final List<SubmissionState> ADMIN_ORDER = List.of(
            SubmissionState.WITH_ADMIN,
            SubmissionState.SENT_BACK,
            SubmissionState.RETURNED,
            SubmissionState.DRAFT,
            SubmissionState.RECEIVED,
            SubmissionState.PASSED,
            SubmissionState.FAILED);
    private static final List<SubmissionState> SECRETARIAT_ORDER = List.of(
            SubmissionState.RECEIVED, SubmissionState.SENT_BACK, SubmissionState.FAILED, SubmissionState.PASSED);

    static SubmissionFilter ofUnit(long editionId, Actor actor) {
        return new SubmissionFilter(
                editionId, Optional.of(actor.requiredInstitution()), Optional.of(actor), UNIT_ORDER, true);
    }

    static SubmissionFilter ofInstitution(long editionId, Actor actor) {
        return new SubmissionFilter(
                editionId, Optional.of(actor.requiredInstitution()), Optional.empty(), ADMIN_ORDER, true);
    }

    static SubmissionFilter ofMinistry(long editionId) {
        return new SubmissionFilter(editionId, Optional.empty(), Optional.empty(), SECRETARIAT_ORDER, true);
    }

    /** All that this person may see; empty for who may see none. */
    static Optional<SubmissionFilter> visibleTo(Actor actor, long editionId) {
        if (actor.may(Permission.SCREEN)) {
            return Optional.of(ofMinistry(editionId));
        }
        if (actor.institution().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                actor.may(Permission.FORWARD_SUBMISSION) ? ofInstitution(editionId, actor) : ofUnit(editionId, actor));
    }

    /** The same shelf with these states only. */
    SubmissionFilter only(List<SubmissionState> wanted) {
        return new SubmissionFilter(
                editionId,
                institutionId,
                mineOf,
                states.stream().filter(wanted::contains).toList(),
                outcomesShown);
    }

    /** The same shelf for somebody who may not know yet what the selection decided. */
    SubmissionFilter silent() {
        return new SubmissionFilter(editionId, institutionId, mineOf, states, false);
    }

    /** The place of a state among the others of this shelf. */
    int placeOf(SubmissionState state) {
        return states.indexOf(Lifecycle.shown(state, outcomesShown));
    }
}
