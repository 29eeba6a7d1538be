package id.kipp.submission;

import id.kipp.kernel.Actor;
import id.kipp.kernel.CurrentActor;
import id.kipp.kernel.Demands;
import id.kipp.kernel.NotFound;
import id.kipp.kernel.Permission;
import id.kipp.kernel.Query;
import id.kipp.kernel.Slice;
import id.kipp.submission.SubmissionRepository.Shelf;
import id.kipp.submission.rules.SubmissionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Shows entries to those who may see them: a unit its own, an Admin Lokal the institution's, the secretariat what arrived. */
@ApplicationScoped
public class EntryService {
    private static final Set<SubmissionState> ALL = EnumSet.allOf(SubmissionState.class);
    private static final Set<SubmissionState> ARRIVED = EnumSet.of(
            SubmissionState.RECEIVED, SubmissionState.SENT_BACK, SubmissionState.PASSED, SubmissionState.FAILED);

    private final SubmissionRepository submissions;
    private final SubmissionReader reader;
    private final CurrentActor current;

    @Inject
    public EntryService(SubmissionRepository submissions, SubmissionReader reader, CurrentActor current) {
        this.submissions = submissions;
        this.reader = reader;
        this.current = current;
    }

    /** The own unit's entries of an edition. */
    @Demands(Permission.WRITE_ENTRY)
    @Transactional
    public Slice<SubmissionRow> ofMyUnit(long editionId, Query query) {
        var actor = current.get();
        return submissions.page(new Shelf(editionId, actor.institution(), actor.unit(), ALL), query);
    }

    /** The own institution's entries of an edition, wherever they are, in one state or in all. */
    @Demands(Permission.FORWARD_ENTRY)
    @Transactional
    public Slice<SubmissionRow> ofMyInstitution(long editionId, Optional<SubmissionState> state, Query query) {
        var institution = Optional.of(current.get().requiredInstitution());
        return submissions.page(new Shelf(editionId, institution, Optional.empty(), only(state, ALL)), query);
    }

    /** What arrived at the ministry, in one state or in all. */
    @Demands(Permission.SCREEN)
    @Transactional
    public Slice<SubmissionRow> arrived(long editionId, Optional<SubmissionState> state, Query query) {
        return submissions.page(new Shelf(editionId, Optional.empty(), Optional.empty(), only(state, ARRIVED)), query);
    }

    /** How many entries are in each state: of the own institution, or for the secretariat of all. */
    @Demands({Permission.FORWARD_ENTRY, Permission.SCREEN})
    @Transactional
    public Map<SubmissionState, Long> counts(long editionId) {
        var actor = current.get();
        return submissions.counts(
                editionId, actor.may(Permission.SCREEN) ? Optional.empty() : Optional.of(actor.requiredInstitution()));
    }

    /** One entry whole; who may not see it is told that it does not exist. */
    @Demands({Permission.WRITE_ENTRY, Permission.FORWARD_ENTRY, Permission.SCREEN})
    @Transactional
    public SubmissionView whole(String code) {
        var actor = current.get();
        return submissions
                .byCode(code)
                .filter(submission -> maySee(actor, submission))
                .map(reader::whole)
                .orElseThrow(() -> new NotFound("entry " + code));
    }

    static boolean maySee(Actor actor, Submission submission) {
        return (actor.may(Permission.WRITE_ENTRY) && submission.belongsTo(actor))
                || (actor.may(Permission.FORWARD_ENTRY) && submission.isOfInstitutionOf(actor))
                || (actor.may(Permission.SCREEN) && ARRIVED.contains(submission.state()));
    }

    private static List<SubmissionState> only(Optional<SubmissionState> state, Set<SubmissionState> allowed) {
        return allowed.stream()
                .filter(candidate -> state.isEmpty() || state.get() == candidate)
                .toList();
    }
}
