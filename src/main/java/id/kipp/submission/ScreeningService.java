package id.kipp.submission;

import id.kipp.competition.EditionTermsService;
import id.kipp.competition.rules.StageKind;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.PageRequest;
import id.kipp.kernel.RefusedRowsException;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.StaleDataException;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The administrative selection: the secretariat passes, fails or sends back what arrived. */
@ApplicationScoped
public class ScreeningService {
    /** How many are decided at once, so that a transaction stays short. */
    public static final int MOST_AT_ONCE = 500;

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

    /**
     * Takes one decision about many submissions, all or none: each by its code with the version that was seen of it. Whatever stands
     * against some of them is said of all at once. Which are decided so already are left as they are.
     */
    @RequiresPermission(Permission.SCREEN)
    @Transactional
    public void decideAll(Map<String, Integer> seen, Step step, String reason) {
        if (seen.isEmpty()) {
            throw new RuleViolationException("submission.screening.nochoice");
        }
        if (seen.size() > MOST_AT_ONCE) {
            throw new RuleViolationException("submission.screening.many", MOST_AT_ONCE);
        }
        var note = step == Step.PASS ? null : withReason(reason);
        var found = submissions.lockByCodes(seen.keySet()).stream()
                .filter(submission -> submission.state().isKnownToMinistry())
                .toList();
        requireAll(seen, found, step, note);
        var open = found.stream()
                .filter(submission -> !submission.hasTaken(step, note))
                .toList();
        var moments = new TreeMap<Long, Instant>();
        open.stream()
                .map(Submission::editionId)
                .distinct()
                .sorted()
                .forEach(edition -> moments.put(edition, window.enter(terms.terms(edition), StageKind.SCREENING)));
        open.forEach(submission ->
                take(submission, step, note, Objects.requireNonNull(moments.get(submission.editionId()))));
        submissions.flush();
        open.forEach(submission -> announce(submission, note));
    }

    private static void requireAll(
            Map<String, Integer> seen, List<Submission> found, Step step, @Nullable String reason) {
        var refused = new ArrayList<RefusedRowsException.Row>();
        var missing = new TreeSet<>(seen.keySet());
        for (var submission : found) {
            missing.remove(submission.code());
            if (!submission.hasTaken(step, reason)) {
                try {
                    submission.requireFor(step, seen.getOrDefault(submission.code(), -1));
                } catch (StaleDataException changed) {
                    refused.add(new RefusedRowsException.Row(
                            submission.code(), "submission.screening.rowchanged", List.of()));
                } catch (RuleViolationException impossible) {
                    refused.add(new RefusedRowsException.Row(submission.code(), impossible.key(), impossible.values()));
                }
            }
        }
        missing.forEach(
                code -> refused.add(new RefusedRowsException.Row(code, "submission.screening.rowmissing", List.of())));
        if (!refused.isEmpty()) {
            throw new RefusedRowsException(refused);
        }
    }

    /** The submission that has waited longest for a decision. */
    @RequiresPermission(Permission.SCREEN)
    @Transactional
    public Optional<String> nextWaiting(long editionId) {
        var waiting = SubmissionFilter.ofMinistry(editionId).only(List.of(SubmissionState.RECEIVED));
        return submissions.page(waiting, new PageRequest("", 1, 1)).items().stream()
                .map(SubmissionRow::code)
                .findFirst();
    }

    private void decide(String code, int seen, Step step, @Nullable String reason) {
        var submission = submissions
                .lockByCode(code)
                .filter(found -> found.state().isKnownToMinistry())
                .orElseThrow(() -> new NotFoundException("submission " + code));
        if (submission.hasTaken(step, reason)) {
            return;
        }
        submission.requireFor(step, seen);
        var at = window.enter(terms.terms(submission.editionId()), StageKind.SCREENING);
        take(submission, step, reason, at);
        submissions.flush();
        announce(submission, reason);
    }

    private void take(Submission submission, Step step, @Nullable String reason, Instant at) {
        submission.take(step, reason, at);
        submissions.add(new SubmissionStep(submission, current.get(), reason, at));
    }

    private void announce(Submission submission, @Nullable String reason) {
        events.fire(new SubmissionScreened(submission.code(), submission.state().name(), reason == null ? "" : reason));
    }

    private static String withReason(String reason) {
        Note.judge(reason).orThrow();
        return TypedText.lines(reason);
    }
}
