package id.kipp.submission;

import id.kipp.competition.rules.StageKind;
import id.kipp.competition.view.EditionView;
import id.kipp.competition.view.QuestionView;
import id.kipp.document.DocumentService;
import id.kipp.document.DocumentView;
import id.kipp.document.Scan;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.Wib;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.submission.preflight.PreflightInput;
import id.kipp.submission.rules.Completeness;
import id.kipp.submission.rules.Finding;
import id.kipp.submission.view.ReceiptView;
import id.kipp.submission.view.SubmissionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts a submission together with its terms: answers by question, findings, content hash. */
@ApplicationScoped
public class SubmissionAssembler {

    private final SubmissionRepository submissions;
    private final AttachmentRepository attachments;
    private final DocumentService documents;
    private final CurrentActor current;

    @Inject
    SubmissionAssembler(
            SubmissionRepository submissions,
            AttachmentRepository attachments,
            DocumentService documents,
            CurrentActor current) {
        this.submissions = submissions;
        this.attachments = attachments;
        this.documents = documents;
        this.current = current;
    }

    SubmissionView whole(StoredSubmission stored, EditionView edition) {
        return whole(stored.submission(), edition, documents.views(stored.documentIds()), stored.receipt());
    }

    /** The same of a submission that is held for a step. */
    SubmissionView whole(Submission submission, EditionView edition, @Nullable ReceiptView receipt) {
        return whole(submission, edition, files(submission), receipt);
    }

    private SubmissionView whole(
            Submission submission, EditionView edition, List<DocumentView> files, @Nullable ReceiptView receipt) {
        var answers = answers(submission, edition);
        return new SubmissionView(
                submission.row(),
                submission.version(),
                submission.savedAt(),
                submission.generalData(),
                answers,
                files,
                submissions.steps(submission.id()),
                findings(submission, edition, answers, files),
                receipt);
    }

    private List<DocumentView> files(Submission submission) {
        return documents.views(attachments.documentIds(submission.id()));
    }

    /** Texts by the question's code. */
    Map<String, String> answers(Submission submission, EditionView edition) {
        var stored = submissions.answers(submission.id());
        var answers = new HashMap<String, String>();
        edition.questions()
                .forEach(question -> Optional.ofNullable(stored.get(question.id()))
                        .ifPresent(answer -> answers.put(question.code(), answer.text())));
        return answers;
    }

    /**
     * What must be mended. Of submissions with the same title only those count that the reader may see: a finding must not
     * give away what another unit is writing.
     */
    private List<Finding> findings(
            Submission submission, EditionView edition, Map<String, String> answers, List<DocumentView> files) {
        var asked = edition.questions().stream().map(SubmissionAssembler::asked).toList();
        var findings = new ArrayList<>(Completeness.judge(submission.generalData(), asked, answers, ageRule(edition)));
        var title = submission.generalData().title();
        if (!title.isEmpty()) {
            SubmissionFilter.visibleTo(current.get(), submission.editionId())
                    .flatMap(shelf -> submissions.duplicateTitle(shelf, title, submission.id()))
                    .ifPresent(
                            code -> findings.add(new Finding("title", "submission.finding.duplicate", List.of(code))));
        }
        files.stream()
                .filter(file -> file.scan() == Scan.INFECTED)
                .map(file -> new Finding("files", "submission.finding.infected", List.of(file.fileName())))
                .forEach(findings::add);
        return findings;
    }

    /** What the pre-flight looks at; refuses as long as something must be mended. */
    PreflightInput complete(Submission submission, EditionView edition) {
        var answers = answers(submission, edition);
        var files = files(submission);
        if (!findings(submission, edition, answers, files).isEmpty()) {
            throw new RuleViolationException("submission.incomplete");
        }
        return new PreflightInput(
                submission.id(),
                submission.row().institutionId(),
                edition,
                submission.generalData().title(),
                answers,
                files.size());
    }

    public static Completeness.Asked asked(QuestionView question) {
        return new Completeness.Asked(
                question.code(), question.label(), question.maxWords(), question.required(), question.kind());
    }

    /** How long an innovation must have run before the submissions of an edition close; none where it asks for nothing. */
    public static Completeness.@Nullable AgeRule ageRule(EditionView edition) {
        var months = edition.minAgeMonths();
        var closing = edition.firstOf(StageKind.SUBMISSION)
                .flatMap(stage -> Optional.ofNullable(stage.times().closesAt()));
        return months == null || closing.isEmpty() ? null : new Completeness.AgeRule(months, Wib.day(closing.get()));
    }
}
