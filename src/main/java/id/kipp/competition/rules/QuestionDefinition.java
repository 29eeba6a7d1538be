package id.kipp.competition.rules;

import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a question of the form shall ask.
 *
 * @param maxWords the most words that an answer may have, from 1 to 5,000
 */
public record QuestionDefinition(String label, @Nullable String hint, int maxWords, boolean required) {
    public QuestionDefinition {
        label = Words.requiredLine(label, EditionLimits.QUESTION, "competition.text.empty");
        hint = hint == null ? null : Words.optional(hint, EditionLimits.HINT).orElse(null);
        if (maxWords < 1 || maxWords > EditionLimits.WORDS) {
            throw new RuleViolationException("competition.question.words");
        }
    }

    public String summary() {
        return label + " / " + maxWords;
    }
}
