package id.kipp.competition;

import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a question of the form shall ask.
 *
 * @param maxWords the most words that an answer may have, from 1 to 5,000
 */
public record QuestionDefinition(String label, @Nullable String hint, int maxWords, boolean required) {
    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_HINT = 600;
    private static final int MOST_WORDS = 5000;

    public QuestionDefinition {
        label = Words.requiredLine(label, LONGEST_LABEL, "competition.text.empty");
        hint = hint == null ? null : Words.optional(hint, LONGEST_HINT).orElse(null);
        if (maxWords < 1 || maxWords > MOST_WORDS) {
            throw new RuleViolationException("competition.question.words");
        }
    }

    String summary() {
        return label + " / " + maxWords;
    }
}
