package id.kipp.judging.command;

import id.kipp.kernel.text.TypedNumber;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people and programs write them: decimal point or decimal comma, powers of ten, no thousands marks. */
final class Numbers {
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,18}");

    private Numbers() {}

    /** Throws {@link id.kipp.kernel.RuleViolationException} with both readings where there are two. */
    static Optional<Double> parse(String text) {
        return power(text)
                .or(() -> TypedNumber.read(text).map(TypedNumber::single).map(BigDecimal::doubleValue));
    }

    /** A number with a power of ten, 1.5e-3, as programs write them. */
    static Optional<Double> power(String text) {
        int letter = Math.max(text.indexOf('e'), text.indexOf('E'));
        if (letter < 0 || !WHOLE.matcher(text.substring(letter + 1)).matches()) {
            return Optional.empty();
        }
        return TypedNumber.read(text.substring(0, letter))
                .map(number -> Double.parseDouble(number.decimal() + text.substring(letter)))
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
