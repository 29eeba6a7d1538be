package id.kipp.judging.view;

import id.kipp.judging.rules.explanation.Sentence;
import id.kipp.judging.rules.score.RawStanding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a submission stands where it stands: its cards, and what follows from them in sentences.
 *
 * @param above the code of the submission before it in the ranking
 * @param below the code of the submission after it
 * @param recused whether the cards are withheld, since the one who asks belongs to the institution
 */
public record ExplainedSubmission(
        String code,
        String title,
        String institution,
        RawStanding standing,
        @Nullable String above,
        @Nullable String below,
        List<Sentence> sentences,
        List<JurorCard> cards,
        List<BlindSubmission.Section> sections,
        boolean recused) {
    public ExplainedSubmission {
        sentences = List.copyOf(sentences);
        cards = List.copyOf(cards);
        sections = List.copyOf(sections);
    }

    /** Whether any juror wrote any words that are shown. */
    public boolean isCommented() {
        return cards.stream().anyMatch(JurorCard::isCommented);
    }
}
