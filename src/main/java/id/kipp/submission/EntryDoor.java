package id.kipp.submission;

import id.kipp.competition.EditionView;
import id.kipp.competition.StageDoor;
import id.kipp.competition.StageView;
import id.kipp.competition.rules.StageKind;
import id.kipp.competition.rules.StageState;
import id.kipp.kernel.NotFound;
import id.kipp.kernel.RuleViolation;
import id.kipp.submission.rules.Lifecycle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Lets work on an entry in while its stage is open; else says when the stage opens or when it closed. */
@ApplicationScoped
class EntryDoor {
    private final StageDoor door;
    private final SubmissionRepository submissions;

    @Inject
    EntryDoor(StageDoor door, SubmissionRepository submissions) {
        this.door = door;
        this.submissions = submissions;
    }

    /** Enters the stage that must be open for this entry; the answer is the moment of entering. */
    Instant enter(Submission submission, EditionView edition) {
        var arrived = submissions.receipt(submission.id()).isPresent();
        return enter(edition, Lifecycle.stageFor(arrived));
    }

    Instant enter(EditionView edition, StageKind kind) {
        var stage = edition.firstOf(kind).orElseThrow(() -> new NotFound("stage " + kind));
        try {
            return door.enter(stage.id()).at();
        } catch (RuleViolation shut) {
            throw refusal(stage);
        }
    }

    private static RuleViolation refusal(StageView stage) {
        var times = stage.times();
        if (stage.state() == StageState.PLANNED) {
            return times.opensAt() == null
                    ? new RuleViolation("submission.stage.unplanned", stage.name())
                    : new RuleViolation("submission.stage.notyet", stage.name(), times.opensAt());
        }
        var closed = times.closedAt() == null ? times.closesAt() : times.closedAt();
        return closed == null
                ? new RuleViolation("submission.stage.justclosed", stage.name())
                : new RuleViolation("submission.stage.closed", stage.name(), closed);
    }
}
