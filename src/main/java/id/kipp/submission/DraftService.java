package id.kipp.submission;

import id.kipp.competition.StageDoor;
import id.kipp.competition.TermsService;
import id.kipp.competition.rules.StageKind;
import id.kipp.document.DocumentService;
import id.kipp.document.Upload;
import id.kipp.kernel.Actor;
import id.kipp.kernel.CurrentActor;
import id.kipp.kernel.Demands;
import id.kipp.kernel.DomainEvent;
import id.kipp.kernel.NotFound;
import id.kipp.kernel.Permission;
import id.kipp.kernel.RuleViolation;
import id.kipp.submission.rules.Head;
import id.kipp.submission.rules.Lifecycle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;

/** A unit writes its entry: begins it, saves head and answers, attaches files. */
@ApplicationScoped
public class DraftService {
    /** The most text of one answer that is kept, in characters; far above any limit of words. */
    static final int LONGEST_ANSWER = 60_000;

    /** What a save answers. */
    public record Saved(int version, Instant at) {}

    private final SubmissionRepository submissions;
    private final StageDoor door;
    private final TermsService terms;
    private final DocumentService documents;
    private final CurrentActor current;
    private final Event<DomainEvent> events;

    @Inject
    public DraftService(
            SubmissionRepository submissions,
            StageDoor door,
            TermsService terms,
            DocumentService documents,
            CurrentActor current,
            Event<DomainEvent> events) {
        this.submissions = submissions;
        this.door = door;
        this.terms = terms;
        this.documents = documents;
        this.current = current;
        this.events = events;
    }

    /** Begins an entry in an edition that accepts entries now; the answer is its code. */
    @Demands(Permission.WRITE_ENTRY)
    @Transactional
    public String start(long editionId, String title) {
        if (title.isBlank()) {
            throw new RuleViolation("submission.finding.notitle");
        }
        var edition = terms.terms(editionId);
        var at = door.enter(stageOf(editionId, false)).at();
        var submission = new Submission(
                editionId, door.nextCode(editionId), current.get(), shortened(title), edition.sample(), at);
        submissions.add(submission);
        submissions.add(new SubmissionStep(submission, current.get(), null, at));
        events.fire(new SubmissionStarted(submission.code(), submission.title()));
        return submission.code();
    }

    @Demands(Permission.WRITE_ENTRY)
    @Transactional
    public Saved saveHead(String code, int version, Head head) {
        var submission = mine(code, version);
        var at = enter(submission);
        submission.rewriteHead(new Head(shortened(head.title()), head.startedOn(), head.groupId(), head.categoryId()));
        submissions.flush();
        return new Saved(submission.version(), at);
    }

    /** Saves answers by the question's code; codes that the form does not have are refused, the others stay as they were. */
    @Demands(Permission.WRITE_ENTRY)
    @Transactional
    public Saved saveAnswers(String code, int version, Map<String, String> answers) {
        var submission = mine(code, version);
        var at = enter(submission);
        var stored = submissions.answers(submission.id());
        var questions = terms.terms(submission.editionId()).questions();
        int known = 0;
        for (var question : questions) {
            var text = answers.get(question.code());
            if (text != null) {
                known++;
                write(submission, stored.get(question.id()), question.id(), text, at);
            }
        }
        if (known < answers.size()) {
            throw new NotFound("a question of " + code);
        }
        submission.touch(at);
        submissions.flush();
        return new Saved(submission.version(), at);
    }

    private void write(
            Submission submission,
            @org.jspecify.annotations.Nullable Answer stored,
            long questionId,
            String text,
            Instant at) {
        if (text.length() > LONGEST_ANSWER) {
            throw new RuleViolation("submission.answer.toolong", LONGEST_ANSWER);
        }
        if (stored != null) {
            stored.rewrite(text, at);
        } else {
            submissions.add(new Answer(submission.id(), questionId, text, at));
        }
    }

    @Demands(Permission.WRITE_ENTRY)
    @Transactional
    public void attach(String code, Upload upload) {
        var submission = own(code);
        enter(submission);
        submissions.attach(submission.id(), documents.store(upload).id());
    }

    @Demands(Permission.WRITE_ENTRY)
    @Transactional
    public void detach(String code, long documentId) {
        var submission = own(code);
        enter(submission);
        submissions.detach(submission.id(), documentId);
    }

    private Submission mine(String code, int version) {
        var submission = own(code);
        submission.requireVersion(version);
        return submission;
    }

    private Submission own(String code) {
        Actor actor = current.get();
        return submissions
                .lockByCode(code)
                .filter(s -> s.belongsTo(actor))
                .orElseThrow(() -> new NotFound("entry " + code));
    }

    private Instant enter(Submission submission) {
        submission.requireWithUnit();
        var arrived = submissions.receipt(submission.id()).isPresent();
        return door.enter(stageOf(submission.editionId(), arrived)).at();
    }

    private long stageOf(long editionId, boolean hasArrivedBefore) {
        StageKind kind = Lifecycle.stageFor(hasArrivedBefore);
        return terms.terms(editionId)
                .firstOf(kind)
                .orElseThrow(() -> new NotFound("stage " + kind))
                .id();
    }

    private static String shortened(String title) {
        return title.length() <= Head.LONGEST_TITLE ? title : title.substring(0, Head.LONGEST_TITLE);
    }
}
