package id.kipp.submission.web;

import id.kipp.competition.rules.AnswerKind;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.StaleDataException;
import id.kipp.kernel.text.TypedText;
import id.kipp.submission.DraftService;
import id.kipp.submission.rules.AnswerStatus;
import id.kipp.submission.view.SubmissionWithTerms.Task;
import id.kipp.web.FieldError;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One question of the form with its answer; saves it and goes on to the next. */
@Named
@RequestScoped
public class AnswerPage {
    private final CurrentSubmission currentSubmission;
    private final DraftService drafts;
    private final PageActions actions;

    private String text = "";
    private int version = -1;
    private String base = "";
    private @Nullable String theirs;
    private List<FieldError> wrongs = List.of();

    @Inject
    public AnswerPage(CurrentSubmission currentSubmission, DraftService drafts, PageActions actions) {
        this.currentSubmission = currentSubmission;
        this.drafts = drafts;
        this.actions = actions;
    }

    /** Fills the field with what is stored, when the page is opened. */
    public void open() {
        var submission = currentSubmission.getSheet().submission();
        text = getTask().text();
        version = submission.version();
        base = submission.fingerprint(getQuestion());
    }

    /** Saves and goes on to the next question, or to the list after the last. */
    public void save() {
        save(next() == null ? "" : "/jawab/" + next());
    }

    /** Saves and goes back to the list. */
    public void saveAndStop() {
        save("");
    }

    private void save(String then) {
        version = actions.requests()
                .parameter("version")
                .filter(given -> given.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(version);
        base = actions.requests().parameter("formVersion").orElse(base);
        try {
            write(then);
        } catch (StaleDataException changed) {
            reconcile(then);
        }
    }

    private void write(String then) {
        wrongs = actions.wrongs(getField(), () -> {
            drafts.saveAnswers(currentSubmission.getCode(), version, Map.of(getQuestion(), text));
            sayWhenTooLong();
            actions.requests().go(currentSubmission.address(then));
        });
    }

    /** Too many words are kept, since a draft may be anything, but they are not passed over in silence. */
    private void sayWhenTooLong() {
        currentSubmission.again();
        var task = getTask();
        if (task.status() == AnswerStatus.LONG) {
            actions.messages()
                    .warn(
                            "submission.answer.over",
                            task.question().label(),
                            task.words() - task.question().maxWords());
        }
    }

    /** Somebody saved in between: another answer is no conflict, another text of this one is for the person to choose. */
    private void reconcile(String then) {
        var submission = currentSubmission.again().submission();
        var stored = getTask().text();
        var isUntouched = base.equals(submission.fingerprint(getQuestion())) || stored.equals(TypedText.lines(text));
        version = submission.version();
        base = submission.fingerprint(getQuestion());
        if (isUntouched) {
            write(then);
        } else {
            theirs = stored;
        }
    }

    /** The version that was read, which a save must name. */
    public int getVersion() {
        return version;
    }

    /** What stands for the answer as it was read. */
    public String getBase() {
        return base;
    }

    public Task getTask() {
        return currentSubmission
                .getSheet()
                .task(getQuestion())
                .orElseThrow(() -> new NotFoundException("question " + getQuestion()));
    }

    /** The number of this question in the form, from 1. */
    public int getNumber() {
        return codes().indexOf(getQuestion()) + 1;
    }

    /** The code of the question before; none before the first. */
    public @Nullable String getPrevious() {
        int at = codes().indexOf(getQuestion());
        return at > 0 ? codes().get(at - 1) : null;
    }

    private @Nullable String next() {
        int at = codes().indexOf(getQuestion());
        return at + 1 < codes().size() ? codes().get(at + 1) : null;
    }

    private List<String> codes() {
        return currentSubmission.getSheet().tasks().stream()
                .map(task -> task.question().code())
                .toList();
    }

    /** The field that takes the answer, which its kind decides. */
    public String getField() {
        var kind = getTask().question().kind();
        return kind.isProse() ? "answer:text" : kind.isPicked() ? "answer:choice" : "answer:line";
    }

    /** What the answer is picked from; none where it is written. */
    public List<String> getChoices() {
        return getTask().question().choices();
    }

    /** What the browser makes of the field of one line. */
    public String getInputType() {
        return getTask().question().kind() == AnswerKind.DATE ? "date" : "text";
    }

    public boolean isConflict() {
        return theirs != null;
    }

    /** What somebody else saved in the meantime, beside what was typed here; none without conflict. */
    public @Nullable String getTheirs() {
        return theirs;
    }

    public List<FieldError> getWrongs() {
        return wrongs;
    }

    /** The code of the question, from the address itself. */
    public String getQuestion() {
        return actions.requests().parameter("question").orElse("");
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
