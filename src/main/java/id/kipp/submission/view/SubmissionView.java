package id.kipp.submission.view;

import id.kipp.document.DocumentView;
import id.kipp.kernel.Sha256;
import id.kipp.submission.Disclosure;
import id.kipp.submission.rules.ContentHash;
import id.kipp.submission.rules.Finding;
import id.kipp.submission.rules.GeneralData;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A submission whole, for those who may read it whole.
 *
 * @param version which version this is; a save names it
 * @param savedAt when its unit last saved something in it
 * @param answers texts by the question's code
 * @param findings what must be mended before it may be sent
 * @param receipt the receipt once it arrived
 */
public record SubmissionView(
        SubmissionRow row,
        int version,
        @Nullable Instant savedAt,
        GeneralData generalData,
        Map<String, String> answers,
        List<DocumentView> documents,
        List<StepView> steps,
        List<Finding> findings,
        @Nullable ReceiptView receipt) {
    public SubmissionView {
        answers = Map.copyOf(answers);
        documents = List.copyOf(documents);
        steps = List.copyOf(steps);
        findings = List.copyOf(findings);
    }

    /** SHA-256 over the general data, the answers in the order of their codes, and the hashes of the files. */
    public String contentHash() {
        return ContentHash.ofSubmission(
                generalData,
                answers,
                documents.stream().map(DocumentView::sha256).toList());
    }

    /** The same submission as somebody may know it who may not know everything about its selection. */
    public SubmissionView disclosed(SubmissionRow shownRow, Disclosure disclosure) {
        return new SubmissionView(
                shownRow,
                disclosure.version(row.state(), version),
                savedAt,
                generalData,
                answers,
                documents,
                disclosure.steps(steps),
                findings,
                receipt);
    }

    /** What stands for the answer to a question as it was read, so that a later save can tell whether it is still so. */
    public String fingerprint(String questionCode) {
        return Sha256.ofText(answers.getOrDefault(questionCode, ""));
    }
}
