package id.kipp.judging.jury;

import id.kipp.competition.view.StageView;
import id.kipp.judging.EntrantService;
import id.kipp.judging.conflict.ConflictFacts;
import id.kipp.judging.conflict.ConflictFacts.Seat;
import id.kipp.judging.conflict.Conflicts;
import id.kipp.kernel.access.Internal;
import id.kipp.submission.SubmissionDirectory;
import id.kipp.submission.view.SubmissionRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Gathers what there is to distribute in a stage, for the services that distribute it. */
@ApplicationScoped
public class DealFields {
    private static final String INSIDE = "the services that distribute readings, inside their own guarded transaction";

    private final JuryRoster roster;
    private final EntrantService entrants;
    private final SubmissionDirectory submissions;
    private final ConflictFacts conflicts;

    @Inject
    public DealFields(
            JuryRoster roster, EntrantService entrants, SubmissionDirectory submissions, ConflictFacts conflicts) {
        this.roster = roster;
        this.entrants = entrants;
        this.submissions = submissions;
        this.conflicts = conflicts;
    }

    /** All submissions of the stage, and all who may read there. */
    @Internal(INSIDE)
    public DealField of(StageView stage) {
        var rows = submissions.byIds(entrants.of(stage)).values().stream()
                .sorted(Comparator.comparing(SubmissionRow::code))
                .toList();
        var jurors = jurors(stage);
        return new DealField(stage, rows, jurors, roster.leaving(stage, jurors), among(stage, jurors, rows));
    }

    /** Who may be dealt submissions: whoever said where they come from, or that they come from nowhere that takes part. */
    @Internal(INSIDE)
    public List<StageJuror> jurors(StageView stage) {
        return jury(stage).stream().filter(juror -> juror.account().isPlaced()).toList();
    }

    /** Everybody who is in the jury of this stage. */
    @Internal(INSIDE)
    public List<StageJuror> jury(StageView stage) {
        return roster.of(stage);
    }

    /** Who of these must not read which of these. */
    @Internal(INSIDE)
    public Conflicts among(StageView stage, Collection<StageJuror> jurors, Collection<SubmissionRow> rows) {
        return conflicts.among(
                stage.editionId(),
                jurors.stream()
                        .map(juror -> new Seat(juror.id(), juror.account().institutionId()))
                        .toList(),
                rows);
    }
}
