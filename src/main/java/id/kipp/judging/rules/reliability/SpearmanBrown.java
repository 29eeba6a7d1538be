package id.kipp.judging.rules.reliability;

import id.kipp.judging.rules.Answer;

/** What several jurors are worth when one is worth this much. */
public final class SpearmanBrown {
    private SpearmanBrown() {}

    /** The reliability of the mean of {@code jurors} jurors; a single one below −1/(jurors − 1) says nothing about their mean. */
    public static Answer<Double> reliability(double single, double jurors) {
        var denominator = 1 + (jurors - 1) * single;
        return denominator > 0
                ? Answer.given(jurors * single / denominator)
                : Answer.denied("judging.reliability.too-negative");
    }
}
