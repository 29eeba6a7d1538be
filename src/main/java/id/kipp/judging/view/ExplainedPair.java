package id.kipp.judging.view;

import id.kipp.judging.rules.explanation.Sentence;
import java.util.List;

/** Why one submission stands above another: the codes of the two, the higher first, and the sentences. */
public record ExplainedPair(String above, String below, List<Sentence> sentences) {
    public ExplainedPair {
        sentences = List.copyOf(sentences);
    }
}
