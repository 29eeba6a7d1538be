package id.kipp.submission;

import id.kipp.competition.EditionTermsService;
import id.kipp.competition.rules.StageKind;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.PageRequest;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.text.TypedText;
import id.kipp.submission.event.SubmissionScreened;
import id.kipp.submission.rules.Note;
import id.kipp.submission.rules.Step;
import id.kipp.submission.rules.SubmissionState;
import id.kipp.submission.view.SubmissionRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The administrative selection: the secretariat passes, fails or sends back what arrived. */
@ApplicationScoped
public class ScreeningService {
    private final SubmissionRepository submissions;
    private final SubmissionWindow window;
    private final EditionTermsService terms;
    private final CurrentActor current;
    private final Event<DomainEvent> events;

    @Inject
    public ScreeningService(
            SubmissionRepository submissions,
            SubmissionWindow window,
            EditionTermsService terms,
            CurrentActor current,
            Event<DomainEvent> events) {
        this.submissions = submissions;
        this.window = window;
        this.terms = terms;
        this.current = current;
        this.events = events;
    }

    /** Lets a submission pass; here as in every decision, deciding twice alike is deciding once. */
    @RequiresPermission(Permission.SCREEN)
    @Transactional
    public void pass(String code, int seen) {
        decide(code, seen, Step.PASS, null);
    }

    @RequiresPermission(Permission.SCREEN)
    @Transactional
    public void fail(String code, int seen, String reason) {
        decide(code, seen, Step.FAIL, withReason(reason));
    }

    @RequiresPermission(Permission.SCREEN)
    @Transactional
    public void sendBack(String code, int seen, String reason) {
        decide(code, seen, Step.SEND_BACK, withReason(reason));
    }

    /** The submission that has waited longest for a decision. */
    @RequiresPermission(Permission.SCREEN)
    @Transactional
    public Optional<String> nextWaiting(long editionId) {
        var waiting = SubmissionFilter.ofMinistry(editionId).only(List.of(SubmissionState.RECEIVED));
        return submissions.page(waiting, new PageRequest("", 1, 1), List.of()).items().stream()
                .map(SubmissionRow::code)
                .findFirst();
    }

    private void decide(String code, int seen, Step step, @Nullable String reason) {
        var submission = submissions
                .lockByCode(code)
                .filter(found -> found.state().isKnownToMinistry())
                .orElseThrow(() -> new NotFoundException("entry " + code));
        if (submission.hasTaken(step, reason)) {
            return;
        }
        submission.requireFor(step, seen);
        var at = window.enter(terms.terms(submission.editionId()), StageKind.SCREENING);
        submission.take(step, reason, at);
        submissions.add(new SubmissionStep(submission, current.get(), reason, at));
        submissions.flush();
        events.fire(new SubmissionScreened(code, submission.state().name(), reason == null ? "" : reason));
    }

    private static String withReason(String reason) {
        Note.judge(reason).orThrow();
        return TypedText.lines(reason);
    }
}
