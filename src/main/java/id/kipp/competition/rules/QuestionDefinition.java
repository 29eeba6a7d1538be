package id.kipp.competition.rules;

import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.Words;
import id.kipp.kernel.text.TypedText;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a question of the form shall ask.
 *
 * @param maxWords the most words that an answer may have, from 1 to 5,000
 * @param choices what it offers where one is to be chosen; none otherwise
 */
public record QuestionDefinition(
        String label, @Nullable String hint, int maxWords, boolean required, AnswerKind kind, List<String> choices) {
    public QuestionDefinition {
        label = Words.requiredLine(label, EditionLimits.QUESTION, "competition.text.empty");
        hint = hint == null ? null : Words.optional(hint, EditionLimits.HINT).orElse(null);
        if (maxWords < 1 || maxWords > EditionLimits.WORDS) {
            throw new RuleViolationException("competition.question.words");
        }
        choices = kind == AnswerKind.CHOICE ? offered(choices) : List.of();
    }

    /** A question that is answered in prose. */
    public QuestionDefinition(String label, @Nullable String hint, int maxWords, boolean required) {
        this(label, hint, maxWords, required, AnswerKind.TEXT, List.of());
    }

    private static List<String> offered(List<String> typed) {
        var choices = typed.stream()
                .map(TypedText::line)
                .filter(choice -> !choice.isEmpty())
                .toList();
        boolean tooLong = choices.stream().anyMatch(choice -> choice.length() > EditionLimits.CHOICE);
        boolean twice = Set.copyOf(choices).size() < choices.size();
        if (choices.size() < 2 || choices.size() > EditionLimits.CHOICES || tooLong || twice) {
            throw new RuleViolationException(
                    "competition.question.choices.wrong", EditionLimits.CHOICES, EditionLimits.CHOICE);
        }
        return choices;
    }

    public String summary() {
        return label + " / " + (kind.isProse() ? maxWords : kind.name());
    }
}
