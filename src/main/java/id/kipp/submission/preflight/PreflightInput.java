package id.kipp.submission.preflight;

import id.kipp.competition.view.EditionView;
import id.kipp.submission.preflight.rules.RuleBook;
import id.kipp.submission.view.SubmissionView;
import java.util.Map;

/**
 * A submission as the pre-flight looks at it.
 *
 * @param answers texts by the question's code
 * @param documents how many are attached
 */
public record PreflightInput(
        long submissionId,
        long institutionId,
        EditionView edition,
        String title,
        Map<String, String> answers,
        int documents) {

    /** @param institutionId whose other submissions may be named */
    public static PreflightInput of(SubmissionView whole, EditionView edition, long institutionId) {
        return new PreflightInput(
                whole.row().id(),
                institutionId,
                edition,
                whole.generalData().title(),
                whole.answers(),
                whole.documents().size());
    }

    RuleBook book() {
        return RuleBook.read(edition.preflight());
    }

    /** All answers in the order of the form. */
    String text() {
        var text = new StringBuilder();
        edition.questions()
                .forEach(question ->
                        text.append(answers.getOrDefault(question.code(), "")).append('\n'));
        return text.toString();
    }
}
