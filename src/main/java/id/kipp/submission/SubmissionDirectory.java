package id.kipp.submission;

import id.kipp.competition.EditionTermsService;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.submission.rules.SubmissionState;
import id.kipp.submission.view.SubmissionRow;
import id.kipp.submission.view.SubmissionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers the modules above which submissions passed and what they are called; each guards its own door as well. */
@ApplicationScoped
public class SubmissionDirectory {
    private final SubmissionRepository submissions;
    private final AttachmentRepository attachments;
    private final SubmissionAssembler assembler;
    private final EditionTermsService terms;

    @Inject
    public SubmissionDirectory(
            SubmissionRepository submissions,
            AttachmentRepository attachments,
            SubmissionAssembler assembler,
            EditionTermsService terms) {
        this.submissions = submissions;
        this.attachments = attachments;
        this.assembler = assembler;
        this.terms = terms;
    }

    /** Tells the units what was published: these submissions reached the tier, the others that were in the running did not. */
    @RequiresPermission(Permission.PUBLISH)
    @Transactional
    public void announce(long editionId, String tier, Collection<Long> winners) {
        submissions.announce(editionId, tier, winners);
    }

    /** The ids of the submissions that passed the administrative selection, in the order of their codes. */
    @RequiresPermission({
        Permission.ASSIGN,
        Permission.CLOSE_STAGE,
        Permission.SEE_RANKING,
        Permission.DECIDE,
        Permission.PUBLISH
    })
    @Transactional
    public List<Long> passed(long editionId) {
        return submissions.idsIn(editionId, SubmissionState.PASSED);
    }

    @RequiresPermission({
        Permission.ASSIGN,
        Permission.CLOSE_STAGE,
        Permission.SEE_RANKING,
        Permission.DECIDE,
        Permission.PUBLISH,
        Permission.SCORE
    })
    @Transactional
    public Map<Long, SubmissionRow> byIds(Collection<Long> ids) {
        return submissions.byIds(ids).stream()
                .map(Submission::row)
                .collect(Collectors.toMap(SubmissionRow::id, Function.identity()));
    }

    /** The submission that an address of those who decide names. */
    @RequiresPermission({Permission.SEE_RANKING, Permission.DECIDE})
    @Transactional
    public Optional<Long> idOf(String code) {
        return submissions.byCode(code).map(Submission::id);
    }

    /** Submissions whole, for a juror's reading, for those who decide, and for the catalogue. */
    @RequiresPermission({Permission.SCORE, Permission.PUBLISH, Permission.SEE_RANKING, Permission.DECIDE})
    @Transactional
    public SubmissionView whole(long id) {
        return submissions
                .wholeById(id)
                .map(stored ->
                        assembler.whole(stored, terms.terms(stored.submission().editionId())))
                .orElseThrow(() -> new NotFoundException("submission " + id));
    }

    /** The answers of many submissions, by submission and by the question's id. */
    @RequiresPermission(Permission.PUBLISH)
    @Transactional
    public Map<Long, Map<Long, String>> answers(Collection<Long> ids) {
        return submissions.answersOf(ids).stream()
                .collect(Collectors.groupingBy(
                        Answer::submissionId, Collectors.toMap(Answer::questionId, Answer::text)));
    }

    /** The submission that a document is attached to. */
    @RequiresPermission(Permission.SCORE)
    @Transactional
    public Optional<Long> submissionOfDocument(long documentId) {
        return attachments.ofDocument(documentId).map(Submission::id);
    }
}
