package id.kipp.submission.receipt;

import id.kipp.kernel.access.Internal;
import id.kipp.submission.view.ArrivalView;
import id.kipp.submission.view.ReceiptView;
import id.kipp.submission.view.SubmissionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gives receipts for what arrives at the ministry, and tells what arrived when. */
@ApplicationScoped
public class ReceiptService {
    private static final String CALLERS = "the services of submissions, which judge who asks";

    private final ReceiptRepository receipts;

    @Inject
    public ReceiptService(ReceiptRepository receipts) {
        this.receipts = receipts;
    }

    /** The receipt of a submission; none as long as it never arrived. */
    @Internal(CALLERS)
    public Optional<ReceiptView> of(long submissionId) {
        return receipts.receipt(submissionId).map(Receipt::view);
    }

    /** The receipt that a request with this key was answered with, when the answer was lost on its way. */
    @Internal(CALLERS)
    public Optional<ReceiptView> givenFor(long submissionId, String idempotencyKey) {
        return receipts.receipt(submissionId)
                .filter(receipt -> receipt.wasAskedWith(idempotencyKey))
                .map(Receipt::view);
    }

    /** Whether the receipt of another submission was asked for with this key. */
    @Internal(CALLERS)
    public boolean isKeyTaken(String idempotencyKey, long submissionId) {
        return receipts.isKeyTaken(idempotencyKey, submissionId);
    }

    /** Keeps the submission as it arrives now; a receipt that it has already keeps its number and its first time. */
    @Internal(CALLERS)
    public ReceiptView give(SubmissionView whole, String idempotencyKey, Instant now) {
        var arrival = new Arrival(whole, now);
        receipts.add(arrival);
        var hash = arrival.contentSha256();
        var given = receipts.receipt(whole.row().id());
        given.ifPresent(receipt -> receipt.correct(idempotencyKey, hash, now));
        var receipt =
                given.orElseGet(() -> new Receipt(whole.row().id(), whole.row().code(), idempotencyKey, hash, now));
        receipts.add(receipt);
        return receipt.view();
    }

    /** Everything that ever arrived of a submission, in the order of time. */
    @Internal(CALLERS)
    public List<ArrivalView> arrivals(long submissionId) {
        return receipts.arrivals(submissionId).stream().map(Arrival::view).toList();
    }

    /** When the ministry last received those of these submissions that it ever received. */
    @Internal(CALLERS)
    public Map<Long, Instant> lastArrivals(Collection<Long> submissionIds) {
        return receipts.receipts(submissionIds).stream()
                .collect(Collectors.toMap(Receipt::submissionId, Receipt::lastArrival));
    }
}
