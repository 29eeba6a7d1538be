package id.kipp.judging.rules.reliability;

import id.kipp.judging.rules.Answer;

/** What several readers are worth when one is worth this much. */
public final class SpearmanBrown {
    private SpearmanBrown() {}

    /** The reliability of the mean of {@code readers} readers; a single one below −1/(readers − 1) says nothing about their mean. */
    public static Answer<Double> reliability(double single, double readers) {
        var denominator = 1 + (readers - 1) * single;
        return denominator > 0
                ? Answer.given(readers * single / denominator)
                : Answer.denied("judging.reliability.too-negative");
    }
}
