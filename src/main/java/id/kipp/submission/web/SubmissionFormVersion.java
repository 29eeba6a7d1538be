package id.kipp.submission.web;

import id.kipp.kernel.StaleDataException;
import id.kipp.submission.view.SubmissionParts;
import id.kipp.submission.view.SubmissionWithTerms;
import id.kipp.web.FieldError;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;

/**
 * A submission as its page showed it. The forms of the page carry the version and what stands for each part; a step from a page
 * that is older than the submission is refused, and the page, shown anew, says which parts were changed.
 */
@Named
@RequestScoped
public class SubmissionFormVersion {
    private static final Map<String, String> NAMES = Map.of(
            "title", "submission.general.title",
            "started", "submission.general.started",
            "group", "submission.general.group",
            "category", "submission.general.category",
            "files", "submission.files.title",
            "state", "submission.state");

    private final CurrentSubmission currentSubmission;
    private final PageActions actions;

    private List<String> changes = List.of();

    @Inject
    public SubmissionFormVersion(CurrentSubmission currentSubmission, PageActions actions) {
        this.currentSubmission = currentSubmission;
        this.actions = actions;
    }

    /** Takes a step with the version that was seen; the answer is what was wrong, with the field of its reason. */
    List<FieldError> take(UnaryOperator<String> fieldOfKey, IntConsumer step) {
        try {
            return actions.wrongs(fieldOfKey, () -> step.accept(version()));
        } catch (StaleDataException changed) {
            changes =
                    SubmissionParts.changed(
                                    currentSubmission.again(),
                                    actions.requests().parameter("seenParts").orElse(""))
                            .stream()
                            .map(this::name)
                            .toList();
            return List.of(
                    new FieldError(changes.isEmpty() ? "isi" : "berubah", actions.text("submission.changed.short")));
        }
    }

    String code() {
        return currentSubmission.getCode();
    }

    SubmissionWithTerms sheet() {
        return currentSubmission.getSheet();
    }

    /** What the portal's own rules find wrong. */
    List<FieldError> findings() {
        return sheet().submission().findings().stream()
                .map(finding -> new FieldError(
                        finding.field(),
                        actions.text(finding.key(), finding.values().toArray())))
                .toList();
    }

    /** A page without a version, or with one that no submission can have, saw nothing. */
    private int version() {
        return actions.requests()
                .id("version")
                .filter(version -> version <= Integer.MAX_VALUE)
                .map(Long::intValue)
                .orElse(-1);
    }

    private String name(String part) {
        return currentSubmission
                .getSheet()
                .task(part)
                .map(SubmissionWithTerms.Task::question)
                .map(question -> question.label())
                .orElseGet(() -> actions.text(NAMES.getOrDefault(part, part)));
    }

    /** What the forms of the page carry: the version that it shows. */
    public int getVersion() {
        return currentSubmission.getSheet().submission().version();
    }

    /** What the forms of the page carry: what stands for each part as it shows it. */
    public String getParts() {
        return SubmissionParts.of(currentSubmission.getSheet());
    }

    /** The names of the parts that somebody changed since the page was opened; empty when nobody did. */
    public List<String> getChanges() {
        return changes;
    }
}
