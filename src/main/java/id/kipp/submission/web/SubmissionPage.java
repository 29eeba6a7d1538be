package id.kipp.submission.web;

import id.kipp.submission.rules.SubmissionState;
import id.kipp.submission.view.StepView;
import id.kipp.submission.view.SubmissionWithTerms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The task list of a submission: what is done, what is missing, where it is, who must act next. */
@Named
@RequestScoped
public class SubmissionPage {
    private final CurrentSubmission currentSubmission;

    @Inject
    public SubmissionPage(CurrentSubmission currentSubmission) {
        this.currentSubmission = currentSubmission;
    }

    /** The step that gave the submission back, while the unit has not answered it. */
    public @Nullable StepView getReturned() {
        var submission = currentSubmission.getSheet().submission();
        var state = submission.row().state();
        if (state != SubmissionState.RETURNED && state != SubmissionState.SENT_BACK) {
            return null;
        }
        return submission.steps().stream()
                .filter(step -> step.state() == state)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** The first question that is not as it should be, to go on with. */
    public SubmissionWithTerms.@Nullable Task getNext() {
        return currentSubmission.getSheet().tasks().stream()
                .filter(task -> !task.status().isGoodEnough())
                .findFirst()
                .orElse(null);
    }
}
