package id.kipp.submission;

import id.kipp.competition.EditionTermsService;
import id.kipp.competition.StageLock;
import id.kipp.competition.rules.StageKind;
import id.kipp.competition.rules.StageState;
import id.kipp.competition.view.EditionView;
import id.kipp.competition.view.StageView;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.access.Actor;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.submission.receipt.ReceiptService;
import id.kipp.submission.rules.Lifecycle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Lets work on a submission in while its stage is open; else says when the stage opens or when it closed. */
@ApplicationScoped
class SubmissionWindow {
    private final StageLock stageLock;
    private final SubmissionRepository submissions;
    private final ReceiptService receipts;
    private final EditionTermsService terms;
    private final CurrentActor current;

    @Inject
    SubmissionWindow(
            StageLock stageLock,
            SubmissionRepository submissions,
            ReceiptService receipts,
            EditionTermsService terms,
            CurrentActor current) {
        this.stageLock = stageLock;
        this.submissions = submissions;
        this.receipts = receipts;
        this.terms = terms;
        this.current = current;
    }

    /** The person's own submission, alone until the transaction ends; those of others do not exist. */
    Submission lockOwn(String code) {
        return submissions
                .lockByCode(code)
                .filter(submission -> submission.belongsTo(current.get()))
                .orElseThrow(() -> new NotFoundException("submission " + code));
    }

    /** One submission of the institution of the person, alone until the transaction ends; those of others do not exist. */
    Submission lockOfMyInstitution(String code) {
        return submissions
                .lockByCode(code)
                .filter(found -> found.isOfInstitutionOf(current.get()))
                .orElseThrow(() -> new NotFoundException("submission " + code));
    }

    /** Who is acting. */
    Actor actor() {
        return current.get();
    }

    /** Enters for writing, which the unit does as long as the submission lies with it. */
    Instant enterToWrite(Submission submission) {
        submission.requireWithUnit();
        return enter(submission, edition(submission));
    }

    /** The terms under which a submission is written. */
    EditionView edition(Submission submission) {
        return terms.terms(submission.editionId());
    }

    /** Enters the stage that must be open for this submission; the answer is the moment of entering. */
    Instant enter(Submission submission, EditionView edition) {
        var arrived = receipts.of(submission.id()).isPresent();
        return enter(edition, Lifecycle.stageFor(arrived));
    }

    Instant enter(EditionView edition, StageKind kind) {
        var stage = edition.firstOf(kind).orElseThrow(() -> new NotFoundException("stage " + kind));
        try {
            return stageLock.lockShared(stage.id()).at();
        } catch (RuleViolationException shut) {
            throw refusal(stage);
        }
    }

    private static RuleViolationException refusal(StageView stage) {
        var times = stage.times();
        if (stage.state() == StageState.PLANNED) {
            return times.opensAt() == null
                    ? new RuleViolationException("submission.stage.unplanned", stage.name())
                    : new RuleViolationException("submission.stage.notyet", stage.name(), times.opensAt());
        }
        var closed = times.closedAt() == null ? times.closesAt() : times.closedAt();
        return closed == null
                ? new RuleViolationException("submission.stage.justclosed", stage.name())
                : new RuleViolationException("submission.stage.closed", stage.name(), closed);
    }
}
