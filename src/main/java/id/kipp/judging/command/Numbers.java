package id.kipp.judging.command;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people write them: decimal point or decimal comma, no thousands marks. */
final class Numbers {
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+([.,]\\d*)?|[.,]\\d+)([eE][+-]?\\d{1,3})?");
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,18}");

    private Numbers() {}

    static Optional<Double> parse(String text) {
        return Optional.of(text)
                .filter(word -> DECIMAL.matcher(word).matches())
                .map(word -> Double.valueOf(word.replace(',', '.')))
                .filter(Double::isFinite);
    }

    static Optional<Long> parseWhole(String text) {
        return Optional.of(text).filter(word -> WHOLE.matcher(word).matches()).map(Long::valueOf);
    }

    /** Four decimals, for eyes. */
    static String rounded(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
