package id.kipp.submission;

import id.kipp.submission.view.ReceiptView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A submission as it is read whole, in one statement: with its receipt, if it ever arrived, and the documents attached to it. */
record StoredSubmission(Submission submission, @Nullable ReceiptView receipt, List<Long> documentIds) {}
