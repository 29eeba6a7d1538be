package id.kipp.submission;

import id.kipp.competition.EditionTermsService;
import id.kipp.competition.view.EditionView;
import id.kipp.institution.InstitutionDirectory;
import id.kipp.institution.PlaceNames;
import id.kipp.institution.UnitView;
import id.kipp.submission.receipt.ReceiptService;
import id.kipp.submission.rules.Deadline;
import id.kipp.submission.rules.Lifecycle;
import id.kipp.submission.view.ReceiptView;
import id.kipp.submission.view.SubmissionRow;
import id.kipp.submission.view.SubmissionWorkRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
                .map(row -> {
                    var names = new PlaceNames(
                            Objects.requireNonNull(institutions.get(row.institutionId()))
                                    .name(),
                            Optional.ofNullable(row.unitId())
                                    .map(units::get)
                                    .map(UnitView::name)
                                    .orElse(null));
                    var arrival = arrivals.get(row.id());
                    return row(row, names, arrival, arrival == null ? before : after, disclosure);
                })
                .toList();
    }

    /** The line of one row whose receipt is known. */
    SubmissionWorkRow of(SubmissionRow row, @Nullable ReceiptView receipt, EditionView edition, Disclosure disclosure) {
        var names = directory.names(row.institutionId(), row.unitId());
        var arrival = receipt == null ? null : receipt.lastArrival();
        return row(row, names, arrival, deadline(edition, arrival != null), disclosure);
    }

    private static SubmissionWorkRow row(
            SubmissionRow row, PlaceNames names, @Nullable Instant arrival, Deadline deadline, Disclosure disclosure) {
        return new SubmissionWorkRow(
                disclosure.row(row, arrival == null ? row.stateAt() : arrival),
                names.institution(),
                names.unit(),
                arrival != null,
                deadline);
    }

    private Deadline deadline(EditionView edition, boolean arrived) {
        var now = terms.now();
        return edition.firstOf(Lifecycle.stageFor(arrived))
                .map(stage -> Deadline.of(stage.kind(), stage.times(), now))
                .orElseGet(Deadline::none);
    }
}
