package id.kipp.judging.command;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people write them: decimal point or decimal comma, no thousands marks. */
final class Numbers {
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,18}");

    private Numbers() {}

    static Optional<Double> parse(String text) {
        if (!hasOnlyMarksOfNumbers(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Double.valueOf(text.replace(',', '.'))).filter(Double::isFinite);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Keeps out what only Java calls a number: NaN, 0x1p3, 1d. A loop, since a pattern takes most of the time of a large file. */
    private static boolean hasOnlyMarksOfNumbers(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if ((c < '0' || c > '9') && "+-.,eE".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    static Optional<Long> parseWhole(String text) {
        return Optional.of(text).filter(word -> WHOLE.matcher(word).matches()).map(Long::valueOf);
    }

    /** Four decimals, for eyes. */
    static String rounded(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
