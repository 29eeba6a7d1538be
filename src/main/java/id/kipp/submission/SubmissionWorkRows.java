package id.kipp.submission;

import id.kipp.competition.EditionTermsService;
import id.kipp.competition.view.EditionView;
import id.kipp.institution.InstitutionDirectory;
import id.kipp.institution.UnitView;
import id.kipp.submission.receipt.ReceiptService;
import id.kipp.submission.rules.Deadline;
import id.kipp.submission.rules.Lifecycle;
import id.kipp.submission.view.SubmissionRow;
import id.kipp.submission.view.SubmissionWorkRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Adds to submissions what a work list shows beside them, in as many queries for a hundred as for one. */
@ApplicationScoped
class SubmissionWorkRows {
    private final ReceiptService receipts;
    private final InstitutionDirectory directory;
    private final EditionTermsService terms;

    @Inject
    SubmissionWorkRows(ReceiptService receipts, InstitutionDirectory directory, EditionTermsService terms) {
        this.receipts = receipts;
        this.directory = directory;
        this.terms = terms;
    }

    /** The lines of rows of one edition. */
    List<SubmissionWorkRow> of(List<SubmissionRow> rows, EditionView edition, Disclosure disclosure) {
        var institutions = directory.byIds(
                rows.stream().map(SubmissionRow::institutionId).distinct().toList());
        var units = directory.units(rows.stream()
                .map(SubmissionRow::unitId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var arrivals =
                receipts.lastArrivals(rows.stream().map(SubmissionRow::id).toList());
        var before = deadline(edition, false);
        var after = deadline(edition, true);
        return rows.stream()
                .map(row -> new SubmissionWorkRow(
                        disclosure.row(row, arrivals.getOrDefault(row.id(), row.stateAt())),
                        Objects.requireNonNull(institutions.get(row.institutionId()))
                                .name(),
                        Optional.ofNullable(row.unitId())
                                .map(units::get)
                                .map(UnitView::name)
                                .orElse(null),
                        arrivals.containsKey(row.id()),
                        arrivals.containsKey(row.id()) ? after : before))
                .toList();
    }

    SubmissionWorkRow of(SubmissionRow row, EditionView edition, Disclosure disclosure) {
        return of(List.of(row), edition, disclosure).get(0);
    }

    private Deadline deadline(EditionView edition, boolean arrived) {
        var now = terms.now();
        return edition.firstOf(Lifecycle.stageFor(arrived))
                .map(stage -> Deadline.of(stage.kind(), stage.times(), now))
                .orElseGet(Deadline::none);
    }
}
