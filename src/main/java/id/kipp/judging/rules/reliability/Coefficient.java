package id.kipp.judging.rules.reliability;

import id.kipp.judging.rules.Answer;

/** A reliability with its confidence interval, and what both were reckoned from. */
public record Coefficient(double value, Answer<Interval> interval, Basis basis) {

    /** How good it is. */
    public Band band() {
        return Band.of(value);
    }

    /** The same for the mean of several jurors. */
    Answer<Coefficient> ofMean(double jurors) {
        return SpearmanBrown.reliability(value, jurors)
                .map(mean -> new Coefficient(mean, interval.flatMap(ends -> ofMean(ends, jurors)), basis));
    }

    private static Answer<Interval> ofMean(Interval ends, double jurors) {
        return SpearmanBrown.reliability(ends.low(), jurors)
                .flatMap(low -> SpearmanBrown.reliability(ends.high(), jurors).map(high -> new Interval(low, high)));
    }
}
