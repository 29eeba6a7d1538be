package id.kipp.competition.view;

import id.kipp.competition.rules.EditionLimits;
import id.kipp.competition.rules.QuestionDefinition;
import id.kipp.kernel.FormVersion;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question of the form.
 *
 * @param code short name that never changes, such as {@code ringkasan}
 * @param maxWords the most words that an answer may have, from 1 to 5,000
 */
public record QuestionView(
        long id,
        int position,
        String code,
        String label,
        @Nullable String hint,
        int maxWords,
        boolean required) {
    public QuestionView {
        if (maxWords < 1 || maxWords > EditionLimits.WORDS) {
            throw new IllegalArgumentException("1 to 5,000 words");
        }
    }

    /** Whether it asks just this. */
    public boolean asks(QuestionDefinition asked) {
        return new QuestionDefinition(label, hint, maxWords, required).equals(asked);
    }

    /** What a form shows of it. */
    public FormVersion formVersion() {
        return FormVersion.of(label, Objects.toString(hint, ""), maxWords, required);
    }

    /** What stands for the questions of a form, so that one that is sent twice can be told from two. */
    public static FormVersion formVersion(List<QuestionView> questions) {
        return FormVersion.of(questions.stream().map(QuestionView::id).toList());
    }
}
