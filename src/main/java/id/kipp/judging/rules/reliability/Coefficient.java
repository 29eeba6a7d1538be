package id.kipp.judging.rules.reliability;

import id.kipp.judging.rules.Answer;

/** A reliability with its confidence interval, and what both were reckoned from. */
public record Coefficient(double value, Answer<Interval> interval, Basis basis) {

    /** How good it is. */
    public Band band() {
        return Band.of(value);
    }

    /** The same for the mean of several readers. */
    Answer<Coefficient> ofMean(double readers) {
        return SpearmanBrown.reliability(value, readers)
                .map(mean -> new Coefficient(mean, interval.flatMap(ends -> ofMean(ends, readers)), basis));
    }

    private static Answer<Interval> ofMean(Interval ends, double readers) {
        return SpearmanBrown.reliability(ends.low(), readers)
                .flatMap(low -> SpearmanBrown.reliability(ends.high(), readers).map(high -> new Interval(low, high)));
    }
}
