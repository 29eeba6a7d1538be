package id.kipp.submission;

import id.kipp.competition.EditionTermsService;
import id.kipp.competition.StageLock;
import id.kipp.competition.rules.StageKind;
import id.kipp.competition.view.EditionView.Choice;
import id.kipp.competition.view.QuestionView;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.Wib;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.text.TypedText;
import id.kipp.submission.event.SubmissionDiscarded;
import id.kipp.submission.event.SubmissionStarted;
import id.kipp.submission.rules.AnswerText;
import id.kipp.submission.rules.GeneralData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A unit writes its submission: begins it, saves generalData and answers, or throws it away. */
@ApplicationScoped
public class DraftService {
    /** The most text of one answer that is kept, in characters; far above any limit of words. */
    static final int LONGEST_ANSWER = 60_000;

    /** What a save answers. */
    public record Saved(int version, Instant at) {}

    private final SubmissionRepository submissions;
    private final AttachmentRepository attachments;
    private final SubmissionWindow window;
    private final StageLock numbers;
    private final EditionTermsService terms;
    private final CurrentActor current;
    private final Event<DomainEvent> events;

    @Inject
    public DraftService(
            SubmissionRepository submissions,
            AttachmentRepository attachments,
            SubmissionWindow window,
            StageLock numbers,
            EditionTermsService terms,
            CurrentActor current,
            Event<DomainEvent> events) {
        this.submissions = submissions;
        this.attachments = attachments;
        this.window = window;
        this.numbers = numbers;
        this.terms = terms;
        this.current = current;
        this.events = events;
    }

    /**
     * Begins a submission in an edition that accepts submissions now; the answer is its code. Beginning the same title twice, as
     * by pressing the button twice, is beginning it once.
     */
    @RequiresPermission(Permission.WRITE_SUBMISSION)
    @Transactional
    public String start(long editionId, String title) {
        var generalData = GeneralData.typed(title, null, null, null);
        if (generalData.title().isEmpty()) {
            throw new RuleViolationException("submission.finding.notitle");
        }
        var edition = terms.terms(editionId);
        var at = window.enter(edition, StageKind.SUBMISSION);
        generalData.judge(today(at)).orThrow();
        var author = current.get();
        var code = numbers.nextCode(editionId);
        return submissions
                .duplicateTitle(SubmissionFilter.ofUnit(editionId, author), generalData.title(), 0)
                .orElseGet(() -> {
                    var submission = new Submission(editionId, code, author, generalData.title(), edition.sample(), at);
                    submissions.add(submission);
                    submissions.add(new SubmissionStep(submission, author, null, at));
                    events.fire(new SubmissionStarted(submission.code(), submission.title()));
                    return code;
                });
    }

    /** Saves the general data; what is stored already is saved, whichever version was seen, as in {@link #saveAnswers}. */
    @RequiresPermission(Permission.WRITE_SUBMISSION)
    @Transactional
    public Saved saveGeneralData(String code, int version, GeneralData typed) {
        var generalData = GeneralData.typed(typed.title(), typed.startedOn(), typed.groupId(), typed.categoryId());
        var submission = window.lockOwn(code);
        var edition = terms.terms(submission.editionId());
        var at = window.enterToWrite(submission);
        if (generalData.equals(submission.generalData())) {
            return unchanged(submission, at);
        }
        submission.requireVersion(version);
        generalData.judge(today(at)).orThrow();
        requireChoice(edition.groups(), generalData.groupId());
        requireChoice(edition.categories(), generalData.categoryId());
        submission.rewriteGeneralData(generalData);
        return saved(submission, at);
    }

    private static void requireChoice(List<Choice> choices, @Nullable Long id) {
        if (id != null && choices.stream().noneMatch(choice -> choice.id() == id)) {
            throw new NotFoundException("choice " + id);
        }
    }

    /** Refuses whoever may not write this submission: asked before a body is so much as read. */
    @RequiresPermission(Permission.WRITE_SUBMISSION)
    @Transactional
    public void requireOwn(String code) {
        var owned = submissions.byCode(code).filter(submission -> submission.belongsTo(current.get()));
        if (owned.isEmpty()) {
            throw new NotFoundException("submission " + code);
        }
    }

    /** Saves answers by the question's code; codes that the form does not have are refused, the others stay as they were. */
    @RequiresPermission(Permission.WRITE_SUBMISSION)
    @Transactional
    public Saved saveAnswers(String code, int version, Map<String, String> answers) {
        var submission = window.lockOwn(code);
        var edition = terms.terms(submission.editionId());
        var at = window.enterToWrite(submission);
        var stored = submissions.answers(submission.id());
        var asked = edition.questions().stream()
                .filter(question -> answers.containsKey(question.code()))
                .collect(Collectors.toMap(
                        QuestionView::id,
                        question -> kept(question, Objects.requireNonNull(answers.get(question.code())))));
        if (asked.size() < answers.size()) {
            throw new NotFoundException("a question of " + code);
        }
        asked.entrySet().removeIf(typed -> says(stored.get(typed.getKey()), typed.getValue()));
        if (asked.isEmpty()) {
            return unchanged(submission, at);
        }
        submission.requireVersion(version);
        asked.forEach((question, text) -> write(submission, stored.get(question), question, text, at));
        return saved(submission, at);
    }

    /**
     * Throws a draft away that was never sent, whether or not its stage is still open. Files that were attached to it stay in
     * the folder, where no window leads to them, for as long as a backup may name them.
     */
    @RequiresPermission(Permission.WRITE_SUBMISSION)
    @Transactional
    public void discard(String code, int seen) {
        var submission = window.lockOwn(code);
        submission.requireNeverSent();
        submission.requireVersion(seen);
        attachments.detachAll(submission.id());
        submissions.remove(submission);
        events.fire(new SubmissionDiscarded(code, submission.title()));
    }

    private static String kept(QuestionView question, String typed) {
        return AnswerText.kept(question.kind(), question.choices(), TypedText.lines(typed));
    }

    private static boolean says(@Nullable Answer stored, String text) {
        return stored == null ? text.isEmpty() : stored.text().equals(text);
    }

    private void write(Submission submission, @Nullable Answer stored, long questionId, String text, Instant at) {
        if (text.length() > LONGEST_ANSWER) {
            throw new RuleViolationException(
                    "submission.answer.toolong", LONGEST_ANSWER, text.length() - LONGEST_ANSWER);
        }
        if (stored != null) {
            stored.rewrite(text, at);
        } else {
            submissions.add(new Answer(submission.id(), questionId, text, at));
        }
    }

    private Saved saved(Submission submission, Instant at) {
        submission.noteSaving(at);
        submissions.flush();
        return new Saved(submission.version(), at);
    }

    /** Nothing was typed since it was last saved: it is not newer than before. */
    private static Saved unchanged(Submission submission, Instant at) {
        return new Saved(
                submission.version(), Optional.ofNullable(submission.savedAt()).orElse(at));
    }

    private static LocalDate today(Instant at) {
        return Wib.day(at);
    }
}
