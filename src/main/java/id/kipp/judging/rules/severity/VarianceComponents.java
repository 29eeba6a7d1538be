package id.kipp.judging.rules.severity;

/** How much of the spread of scores is quality, how much severity, and how much is neither. */
public record VarianceComponents(double submission, double juror, double residual) {

    VarianceComponents times(double factor) {
        return new VarianceComponents(submission * factor, juror * factor, residual * factor);
    }

    static VarianceComponents of(double[] values) {
        return new VarianceComponents(values[0], values[1], values[2]);
    }

    double[] toArray() {
        return new double[] {submission, juror, residual};
    }
}
