package id.kipp.submission;

import id.kipp.competition.EditionQueries;
import id.kipp.institution.InstitutionDirectory;
import id.kipp.institution.InstitutionView;
import id.kipp.kernel.Actor;
import id.kipp.kernel.CurrentActor;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.Page;
import id.kipp.kernel.PageRequest;
import id.kipp.kernel.Permission;
import id.kipp.kernel.RequiresPermission;
import id.kipp.submission.rules.SubmissionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows entries to those who may see them: a unit its own, an Admin Lokal the institution's, the secretariat what arrived. */
@ApplicationScoped
public class SubmissionViewService {
    private final SubmissionRepository submissions;
    private final SubmissionAssembler reader;
    private final SubmissionWorkRows lines;
    private final EditionQueries terms;
    private final InstitutionDirectory directory;
    private final CurrentActor current;

    @Inject
    public SubmissionViewService(
            SubmissionRepository submissions,
            SubmissionAssembler reader,
            SubmissionWorkRows lines,
            EditionQueries terms,
            InstitutionDirectory directory,
            CurrentActor current) {
        this.submissions = submissions;
        this.reader = reader;
        this.lines = lines;
        this.terms = terms;
        this.directory = directory;
        this.current = current;
    }

    /** The own unit's entries of an edition, what must be mended first. */
    @RequiresPermission(Permission.WRITE_ENTRY)
    @Transactional
    public Page<SubmissionWorkRow> ofMyUnit(long editionId, PageRequest query) {
        return page(SubmissionFilter.ofUnit(editionId, current.get()), query, List.of());
    }

    /** The own institution's entries of an edition in these states, what waits for the Admin Lokal first. */
    @RequiresPermission(Permission.FORWARD_ENTRY)
    @Transactional
    public Page<SubmissionWorkRow> ofMyInstitution(long editionId, List<SubmissionState> states, PageRequest query) {
        return page(SubmissionFilter.ofInstitution(editionId, current.get()).only(states), query, List.of());
    }

    /** What arrived at the ministry in these states, what waits for the secretariat first. */
    @RequiresPermission(Permission.SCREEN)
    @Transactional
    public Page<SubmissionWorkRow> arrived(long editionId, List<SubmissionState> states, PageRequest query) {
        var named = query.text().isEmpty()
                ? List.<Long>of()
                : directory.named(query.text()).stream()
                        .map(InstitutionView::id)
                        .toList();
        return page(SubmissionFilter.ofMinistry(editionId).only(states), query, named);
    }

    private Page<SubmissionWorkRow> page(
            SubmissionFilter shelf, PageRequest query, Collection<Long> institutionsNamedSo) {
        var edition = terms.terms(shelf.editionId());
        var disclosure = Disclosure.to(current.get(), edition);
        var rows = submissions.page(disclosure.complete() ? shelf : shelf.silent(), query, institutionsNamedSo);
        var found = lines.of(rows.items(), edition, disclosure);
        return new Page<>(found, rows.total(), rows.page(), rows.size());
    }

    /** How many entries are in each state: of the own institution, or for the secretariat of all. */
    @RequiresPermission({Permission.FORWARD_ENTRY, Permission.SCREEN})
    @Transactional
    public Map<SubmissionState, Long> counts(long editionId) {
        var actor = current.get();
        return submissions.counts(
                editionId, actor.may(Permission.SCREEN) ? Optional.empty() : Optional.of(actor.requiredInstitution()));
    }

    /** One entry whole; who may not see it is told that it does not exist. */
    @RequiresPermission({Permission.WRITE_ENTRY, Permission.FORWARD_ENTRY, Permission.SCREEN})
    @Transactional
    public SubmissionWithTerms whole(String code) {
        var submission = submissions
                .byCode(code)
                .filter(found -> maySee(current.get(), found))
                .orElseThrow(() -> new NotFoundException("entry " + code));
        var edition = terms.terms(submission.editionId());
        var disclosure = Disclosure.to(current.get(), edition);
        var line = lines.of(submission.row(), edition, disclosure);
        var whole = reader.whole(submission, edition);
        return new SubmissionWithTerms(line, whole.disclosed(line.row(), disclosure.steps(whole.steps())), edition);
    }

    /** The receipt of an entry, for its unit, its Admin Lokal and the secretariat. */
    @RequiresPermission({Permission.WRITE_ENTRY, Permission.FORWARD_ENTRY, Permission.SCREEN})
    @Transactional
    public ReceiptSheet receipt(String code) {
        var actor = current.get();
        var submission = submissions
                .byCode(code)
                .filter(found -> actor.may(Permission.SCREEN) || maySee(actor, found))
                .orElseThrow(() -> new NotFoundException("receipt of " + code));
        var receipt =
                submissions.receipt(submission.id()).orElseThrow(() -> new NotFoundException("receipt of " + code));
        var edition = terms.terms(submission.editionId());
        return new ReceiptSheet(
                receipt.view(),
                submissions.arrivals(submission.id()).stream()
                        .map(Arrival::view)
                        .toList(),
                lines.of(submission.row(), edition, Disclosure.to(actor, edition)),
                edition.name());
    }

    static boolean maySee(Actor actor, Submission submission) {
        return (actor.may(Permission.WRITE_ENTRY) && submission.belongsTo(actor))
                || (actor.may(Permission.FORWARD_ENTRY) && submission.isOfInstitutionOf(actor))
                || (actor.may(Permission.SCREEN) && submission.state().isKnownToMinistry());
    }
}
