package id.kipp.submission;

import id.kipp.kernel.RefusedRowsException;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.StaleDataException;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.text.TypedText;
import id.kipp.submission.event.PreflightWarningsRead;
import id.kipp.submission.event.SubmissionForwarded;
import id.kipp.submission.event.SubmissionReturned;
import id.kipp.submission.event.SubmissionSent;
import id.kipp.submission.preflight.PreflightInput;
import id.kipp.submission.preflight.PreflightService;
import id.kipp.submission.preflight.rules.PreflightFinding;
import id.kipp.submission.receipt.ReceiptService;
import id.kipp.submission.rules.Note;
import id.kipp.submission.rules.Step;
import id.kipp.submission.rules.SubmissionState;
import id.kipp.submission.view.ReceiptView;
import id.kipp.submission.view.SubmissionWithTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Takes a submission from its unit over the Admin Lokal to the ministry, and gives the receipt. */
@ApplicationScoped
public class HandInService {
    /** How many are forwarded at once, so that a transaction stays short. */
    public static final int MOST_AT_ONCE = 100;

    private final SubmissionRepository submissions;
    private final ReceiptService receipts;
    private final SubmissionAssembler assembler;
    private final SubmissionWindow window;
    private final PreflightService preflight;
    private final Event<DomainEvent> events;

    @Inject
    public HandInService(
            SubmissionRepository submissions,
            ReceiptService receipts,
            SubmissionAssembler assembler,
            SubmissionWindow window,
            PreflightService preflight,
            Event<DomainEvent> events) {
        this.submissions = submissions;
        this.receipts = receipts;
        this.assembler = assembler;
        this.window = window;
        this.preflight = preflight;
        this.events = events;
    }

    /**
     * The unit sends its complete submission to the Admin Lokal. Here as in every step, taking it twice from the same page is taking
     * it once.
     *
     * @param seen the version that the person saw, here as in every step
     * @param warningsRead whether the person says to have read what the pre-flight warns of
     */
    @RequiresPermission(Permission.WRITE_SUBMISSION)
    @Transactional
    public void send(String code, int seen, boolean warningsRead) {
        var submission = window.lockOwn(code);
        if (submission.hasTaken(Step.SEND, null)) {
            return;
        }
        submission.requireFor(Step.SEND, seen);
        var edition = window.edition(submission);
        var at = window.enter(submission, edition);
        var input = assembler.complete(submission, edition);
        var found = preflight.judge(input);
        requireSendable(found, warningsRead);
        var sentBefore = submission.state() != SubmissionState.DRAFT;
        step(submission, Step.SEND, null, at);
        preflight.keep(input, found, sentBefore);
        events.fire(new SubmissionSent(code));
        if (!found.isEmpty()) {
            events.fire(PreflightWarningsRead.of(code, found));
        }
    }

    /** What the pre-flight says of a submission that one's own unit reads, what blocks first. */
    @RequiresPermission(Permission.WRITE_SUBMISSION)
    @Transactional
    public List<PreflightFinding> preflight(SubmissionWithTerms read) {
        var institution = window.actor().requiredInstitution();
        return preflight.judge(PreflightInput.of(read.submission(), read.edition(), institution));
    }

    /** The Admin Lokal gives the submission back with a note that says what to mend. */
    @RequiresPermission(Permission.FORWARD_SUBMISSION)
    @Transactional
    public void giveBack(String code, int seen, String note) {
        Note.judge(note).orThrow();
        var written = TypedText.lines(note);
        var submission = window.lockOfMyInstitution(code);
        if (submission.hasTaken(Step.RETURN, TypedText.lines(note))) {
            return;
        }
        submission.requireFor(Step.RETURN, seen);
        var at = window.enter(submission, window.edition(submission));
        step(submission, Step.RETURN, written, at);
        events.fire(new SubmissionReturned(code, written));
    }

    /**
     * The Admin Lokal forwards the submission to the ministry. A repeat of the same request, or of a request whose answer was
     * lost, gives the same receipt.
     */
    @RequiresPermission(Permission.FORWARD_SUBMISSION)
    @Transactional
    public ReceiptView forward(String code, int seen, String idempotencyKey) {
        return forward(window.lockOfMyInstitution(code), seen, idempotencyKey);
    }

    private ReceiptView forward(Submission submission, int seen, String idempotencyKey) {
        var arrived = receipts.of(submission.id());
        var given = submission.state().isAtMinistry() ? arrived : receipts.givenFor(submission.id(), idempotencyKey);
        if (given.isPresent()) {
            return given.get();
        }
        requireKey(submission, idempotencyKey);
        submission.requireFor(Step.FORWARD, seen);
        var edition = window.edition(submission);
        var at = window.enter(submission, edition);
        var whole = assembler.whole(submission, edition, arrived.orElse(null));
        if (!whole.findings().isEmpty()) {
            throw new RuleViolationException("submission.incomplete");
        }
        step(submission, Step.FORWARD, null, at);
        var receipt = receipts.give(whole, idempotencyKey, at);
        events.fire(new SubmissionForwarded(submission.code(), receipt.number(), receipt.contentSha256()));
        return receipt;
    }

    /**
     * The Admin Lokal forwards many submissions, all or none: each by its code with the version that was seen of it. Whatever stands
     * against some of them is said of all at once; what this same request forwarded already is left as it is.
     */
    @RequiresPermission(Permission.FORWARD_SUBMISSION)
    @Transactional
    public void forwardAll(Map<String, Integer> seen, String idempotencyKey) {
        if (seen.isEmpty()) {
            throw new RuleViolationException("submission.screening.nochoice");
        }
        if (seen.size() > MOST_AT_ONCE) {
            throw new RuleViolationException("submission.screening.many", MOST_AT_ONCE);
        }
        var refused = new ArrayList<RefusedRowsException.Row>();
        var missing = new TreeSet<>(seen.keySet());
        for (var found : submissions.lockByCodes(seen.keySet())) {
            if (found.isOfInstitutionOf(window.actor())) {
                missing.remove(found.code());
                refusal(found, seen.getOrDefault(found.code(), -1), idempotencyKey)
                        .ifPresent(refused::add);
            }
        }
        missing.forEach(
                code -> refused.add(new RefusedRowsException.Row(code, "submission.incoming.rowmissing", List.of())));
        if (!refused.isEmpty()) {
            // Takes back what was forwarded before the first refusal.
            throw new RefusedRowsException(refused);
        }
    }

    /** Forwards one of many; why it cannot be, when it cannot. */
    private Optional<RefusedRowsException.Row> refusal(Submission submission, int seen, String idempotencyKey) {
        try {
            forward(submission, seen, idempotencyKey + "-" + submission.code());
            return Optional.empty();
        } catch (StaleDataException changed) {
            return Optional.of(
                    new RefusedRowsException.Row(submission.code(), "submission.incoming.rowchanged", List.of()));
        } catch (RuleViolationException impossible) {
            return Optional.of(new RefusedRowsException.Row(submission.code(), impossible.key(), impossible.values()));
        }
    }

    private void requireKey(Submission submission, String key) {
        if (!key.matches("[A-Za-z0-9-]{8,64}") || receipts.isKeyTaken(key, submission.id())) {
            throw new RuleViolationException("submission.key.unusable");
        }
    }

    private static void requireSendable(List<PreflightFinding> found, boolean warningsRead) {
        if (found.stream().anyMatch(PreflightFinding::blocks)) {
            throw new RuleViolationException("submission.preflight.blocked");
        }
        if (!found.isEmpty() && !warningsRead) {
            throw new RuleViolationException("submission.preflight.unread");
        }
    }

    private void step(Submission submission, Step step, @Nullable String note, Instant at) {
        submission.take(step, note, at);
        submissions.add(new SubmissionStep(submission, window.actor(), note, at));
        submissions.flush();
    }
}
