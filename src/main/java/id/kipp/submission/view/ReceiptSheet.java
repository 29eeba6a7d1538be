package id.kipp.submission.view;

import java.util.List;

/**
 * A receipt as it is shown and printed, checked against what is kept of the submission.
 *
 * @param arrivals each arrival, the first one first
 */
public record ReceiptSheet(ReceiptView receipt, List<ArrivalView> arrivals, SubmissionWorkRow line, String edition) {
    public ReceiptSheet {
        arrivals = List.copyOf(arrivals);
    }

    /** The title of what arrived last. */
    public String title() {
        return arrivals.isEmpty()
                ? line.row().title()
                : arrivals.get(arrivals.size() - 1).title();
    }

    /** Whether everything that arrived is still kept as it was, and the last arrival is what the receipt was given for. */
    public boolean isIntact() {
        return arrivals.stream().allMatch(ArrivalView::intact)
                && arrivals.stream()
                        .skip(Math.max(0, arrivals.size() - 1))
                        .anyMatch(last -> last.contentSha256().equals(receipt.contentSha256()));
    }
}
