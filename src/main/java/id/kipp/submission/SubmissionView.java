package id.kipp.submission;

import id.kipp.document.DocumentView;
import id.kipp.submission.rules.Finding;
import id.kipp.submission.rules.Head;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry whole, for those who may read it whole.
 *
 * @param version which version this is; a save names it
 * @param answers texts by the question's code
 * @param findings what must be mended before it may be sent
 * @param receipt the receipt once it arrived
 */
public record SubmissionView(
        SubmissionRow row,
        int version,
        Head head,
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
}
