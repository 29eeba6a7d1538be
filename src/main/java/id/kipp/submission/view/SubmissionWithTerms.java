package id.kipp.submission.view;

import id.kipp.competition.view.EditionView;
import id.kipp.competition.view.EditionView.Choice;
import id.kipp.competition.view.QuestionView;
import id.kipp.submission.SubmissionAssembler;
import id.kipp.submission.rules.AnswerStatus;
import id.kipp.submission.rules.AnswerText;
import id.kipp.submission.rules.Completeness;
import id.kipp.submission.rules.WordCount;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A submission whole with the terms of its year: what the pages of its unit, its Admin Lokal and the secretariat show. */
public record SubmissionWithTerms(SubmissionWorkRow line, SubmissionView submission, EditionView edition) {

    /** One question with what was answered so far. */
    public record Task(QuestionView question, String text, int words, AnswerStatus status) {
        /** The answer as people read it. */
        public String shown() {
            return AnswerText.shown(question.kind(), text);
        }
    }

    public List<Task> tasks() {
        return edition.questions().stream().map(this::task).toList();
    }

    private Task task(QuestionView question) {
        var text = submission.answers().getOrDefault(question.code(), "");
        int words = WordCount.of(text);
        return new Task(question, text, words, Completeness.status(SubmissionAssembler.asked(question), words));
    }

    public Optional<Task> task(String questionCode) {
        return tasks().stream()
                .filter(task -> task.question().code().equals(questionCode))
                .findFirst();
    }

    /** How many of the questions that must be answered are answered as they should be. */
    public long done() {
        return tasks().stream()
                .filter(task -> task.question().required() && task.status().isGoodEnough())
                .count();
    }

    /** How many questions must be answered. */
    public long asked() {
        return edition.questions().stream().filter(QuestionView::required).count();
    }

    /** Whether the general data has nothing to mend. */
    public boolean isHeadDone() {
        var questions = edition.questions().stream().map(QuestionView::code).toList();
        return submission.findings().stream()
                .allMatch(finding -> finding.field().equals("files") || questions.contains(finding.field()));
    }

    /** Whether its unit may write in it now. */
    public boolean isWritable() {
        return submission.row().state().isWithUnit() && line.deadline().isOpen();
    }

    public boolean isComplete() {
        return submission.findings().isEmpty();
    }

    public @Nullable String group() {
        return name(edition.groups(), submission.generalData().groupId());
    }

    public @Nullable String category() {
        return name(edition.categories(), submission.generalData().categoryId());
    }

    private static @Nullable String name(List<Choice> choices, @Nullable Long id) {
        return choices.stream()
                .filter(choice -> id != null && choice.id() == id)
                .map(Choice::name)
                .findFirst()
                .orElse(null);
    }
}
