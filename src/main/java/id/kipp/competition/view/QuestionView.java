package id.kipp.competition.view;

import id.kipp.competition.rules.AnswerKind;
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
 * @param offered what it was given to choose from; none where the kind needs none or has its own
 */
public record QuestionView(
        long id,
        int position,
        String code,
        String label,
        @Nullable String hint,
        int maxWords,
        boolean required,
        AnswerKind kind,
        List<String> offered) {
    public QuestionView {
        if (maxWords < 1 || maxWords > EditionLimits.WORDS) {
            throw new IllegalArgumentException("1 to 5,000 words");
        }
        offered = List.copyOf(offered);
    }

    /** Whether its answer's words are counted. */
    public boolean isProse() {
        return kind.isProse();
    }

    /** What an answer is picked from; none where it is written. */
    public List<String> choices() {
        return kind == AnswerKind.YES_NO ? AnswerKind.YES_OR_NO : offered;
    }

    /** Whether it asks just this. */
    public boolean asks(QuestionDefinition asked) {
        return new QuestionDefinition(label, hint, maxWords, required, kind, offered).equals(asked);
    }

    /** What a form shows of it. */
    public FormVersion formVersion() {
        return FormVersion.of(label, Objects.toString(hint, ""), maxWords, required, kind, offered);
    }

    /** What stands for the questions of a form, so that one that is sent twice can be told from two. */
    public static FormVersion formVersion(List<QuestionView> questions) {
        return FormVersion.of(questions.stream().map(QuestionView::id).toList());
    }
}
