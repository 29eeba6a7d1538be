package id.kipp.submission.receipt;

import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.access.PermitAll;
import id.kipp.submission.view.ReceiptView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Verifies receipts on paper. */
@ApplicationScoped
public class ReceiptCheckService {
    private final ReceiptRepository receipts;

    @Inject
    public ReceiptCheckService(ReceiptRepository receipts) {
        this.receipts = receipts;
    }

    /**
     * The arrival that a paper proves.
     *
     * @param mark the beginning of the hash on the paper; who guesses numbers alone is told nothing
     * @throws NotFoundException when the portal gave no such receipt
     */
    @PermitAll("who holds the paper knows its mark; nothing of the submission is said")
    @Transactional
    public ReceiptCheck check(String number, String mark) {
        if (mark.length() != ReceiptView.MARK) {
            throw new NotFoundException("receipt " + number);
        }
        var receipt = receipts.byNumber(number).orElseThrow(() -> new NotFoundException("receipt " + number));
        var arrivals = receipts.arrivals(receipt.submissionId());
        for (int i = arrivals.size() - 1; i >= 0; i--) {
            var arrival = arrivals.get(i).view();
            if (arrival.contentSha256().startsWith(mark)) {
                return new ReceiptCheck(number, arrival.at(), arrival.contentSha256(), i == arrivals.size() - 1);
            }
        }
        throw new NotFoundException("receipt " + number);
    }
}
