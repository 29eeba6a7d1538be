package id.kipp.submission;

import id.kipp.competition.EditionTermsService;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.Page;
import id.kipp.kernel.PageRequest;
import id.kipp.kernel.access.Actor;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.submission.receipt.ReceiptService;
import id.kipp.submission.rules.SubmissionState;
import id.kipp.submission.view.ReceiptSheet;
import id.kipp.submission.view.SubmissionWithTerms;
import id.kipp.submission.view.SubmissionWorkRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows submissions to those who may see them: a unit its own, an Admin Lokal the institution's, the secretariat what arrived. */
@ApplicationScoped
public class SubmissionViewService {
    private final SubmissionRepository submissions;
    private final ReceiptService receipts;
    private final SubmissionAssembler assembler;
    private final SubmissionWorkRows lines;
    private final EditionTermsService terms;
    private final CurrentActor current;

    @Inject
    public SubmissionViewService(
            SubmissionRepository submissions,
            ReceiptService receipts,
            SubmissionAssembler assembler,
            SubmissionWorkRows lines,
            EditionTermsService terms,
            CurrentActor current) {
        this.submissions = submissions;
        this.receipts = receipts;
        this.assembler = assembler;
        this.lines = lines;
        this.terms = terms;
        this.current = current;
    }

    /** The own unit's submissions of an edition, what must be mended first. */
    @RequiresPermission(Permission.WRITE_SUBMISSION)
    @Transactional
    public Page<SubmissionWorkRow> ofMyUnit(long editionId, PageRequest pageRequest) {
        return page(SubmissionFilter.ofUnit(editionId, current.get()), List.of(SubmissionState.values()), pageRequest);
    }

    private Page<SubmissionWorkRow> page(
            SubmissionFilter filter, List<SubmissionState> states, PageRequest pageRequest) {
        var edition = terms.terms(filter.editionId());
        var disclosure = Disclosure.to(current.get(), edition);
        var asked = filter.only(disclosure.asked(states));
        var rows = submissions.page(disclosure.complete() ? asked : asked.silent(), pageRequest);
        var found = lines.of(rows.items(), edition, disclosure);
        return new Page<>(found, rows.total(), rows.page(), rows.size());
    }

    /**
     * How many submissions are in each state: of the own institution, or for the secretariat of all. Before the selection closes
     * an institution is told how many are at the ministry, and not what was decided about them.
     */
    @RequiresPermission({Permission.FORWARD_SUBMISSION, Permission.SCREEN})
    @Transactional
    public Map<SubmissionState, Long> counts(long editionId) {
        var actor = current.get();
        var counts = submissions.counts(
                editionId, actor.may(Permission.SCREEN) ? Optional.empty() : Optional.of(actor.requiredInstitution()));
        return Disclosure.to(actor, terms.terms(editionId)).counts(counts);
    }

    /** One submission whole; who may not see it is told that it does not exist. */
    @RequiresPermission({Permission.WRITE_SUBMISSION, Permission.FORWARD_SUBMISSION, Permission.SCREEN})
    @Transactional
    public SubmissionWithTerms whole(String code) {
        var stored = submissions
                .wholeByCode(code)
                .filter(found -> maySee(current.get(), found.submission()))
                .orElseThrow(() -> new NotFoundException("submission " + code));
        var submission = stored.submission();
        var edition = terms.terms(submission.editionId());
        var disclosure = Disclosure.to(current.get(), edition);
        var line = lines.of(submission.row(), stored.receipt(), edition, disclosure);
        var whole = assembler.whole(stored, edition);
        return new SubmissionWithTerms(line, whole.disclosed(line.row(), disclosure), edition);
    }

    /** The receipt of a submission, for its unit, its Admin Lokal and the secretariat. */
    @RequiresPermission({Permission.WRITE_SUBMISSION, Permission.FORWARD_SUBMISSION, Permission.SCREEN})
    @Transactional
    public ReceiptSheet receipt(String code) {
        var actor = current.get();
        var submission = submissions
                .byCode(code)
                .filter(found -> actor.may(Permission.SCREEN) || maySee(actor, found))
                .orElseThrow(() -> new NotFoundException("receipt of " + code));
        var receipt = receipts.of(submission.id()).orElseThrow(() -> new NotFoundException("receipt of " + code));
        var edition = terms.terms(submission.editionId());
        return new ReceiptSheet(
                receipt,
                receipts.arrivals(submission.id()),
                lines.of(submission.row(), receipt, edition, Disclosure.to(actor, edition)),
                edition.name());
    }

    static boolean maySee(Actor actor, Submission submission) {
        return (actor.may(Permission.WRITE_SUBMISSION) && submission.belongsTo(actor))
                || (actor.may(Permission.FORWARD_SUBMISSION) && submission.isOfInstitutionOf(actor))
                || (actor.may(Permission.SCREEN) && submission.state().isKnownToMinistry());
    }
}
