package id.kipp.judging.rules.reliability;

import java.util.function.DoubleUnaryOperator;

/** A 95 % confidence interval. */
public record Interval(double low, double high) {

    Interval map(DoubleUnaryOperator rising) {
        return new Interval(rising.applyAsDouble(low), rising.applyAsDouble(high));
    }
}
