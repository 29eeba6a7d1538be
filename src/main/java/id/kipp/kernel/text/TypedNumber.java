package id.kipp.kernel.text;

import id.kipp.kernel.RuleViolationException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A number as somebody typed it, with a decimal point or a decimal comma. Three digits behind the only mark may as well be
 * thousands: such a number has two readings, and who asks for {@link #single} is told both.
 *
 * @param decimal what it is when its mark stands before decimals
 * @param thousands what it is when its mark parts thousands; none where it cannot
 */
public record TypedNumber(String typed, BigDecimal decimal, Optional<BigDecimal> thousands) {
    private static final String TWO_READINGS = "web.number.readings";
    private static final char MINUS = '\u2212';
    private static final int LONGEST = 40;
    private static final int GROUP = 3;

    /** Nothing when it is no number: without digits, with other letters, with more than one mark. */
    public static Optional<TypedNumber> read(String typed) {
        var text = TypedText.line(typed).replace(MINUS, '-').replace(',', '.');
        if (text.length() > LONGEST || !hasOnlyDigitsAndMarks(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new TypedNumber(TypedText.line(typed), new BigDecimal(text), thousands(text)));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    /** Keeps powers of ten out, and digits of other scripts. A loop, since files have hundreds of thousands of numbers. */
    private static boolean hasOnlyDigitsAndMarks(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if ((letter < '0' || letter > '9') && "+-.".indexOf(letter) < 0) {
                return false;
            }
        }
        return true;
    }

    /** 1.000 and 12.500 may be thousands; 0.125, 1.50 and 1234.500 cannot. */
    private static Optional<BigDecimal> thousands(String text) {
        int first = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        int mark = text.indexOf('.');
        int before = mark - first;
        return before >= 1 && before <= GROUP && text.charAt(first) != '0' && text.length() == mark + 1 + GROUP
                ? Optional.of(new BigDecimal(text.replace(".", "")))
                : Optional.empty();
    }

    /** The number, where it can be read in one way only. */
    public BigDecimal single() {
        if (thousands.isPresent()) {
            throw new RuleViolationException(TWO_READINGS, typed, plain(decimal), plain(thousands.get()));
        }
        return decimal;
    }

    /** A number without the noughts behind its decimals. */
    public static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** A whole number without sign or mark, of so many digits at the most. */
    public static OptionalInt whole(String typed, int mostDigits) {
        var text = TypedText.line(typed);
        return text.matches("[0-9]+") && text.length() <= mostDigits
                ? OptionalInt.of(Integer.parseInt(text))
                : OptionalInt.empty();
    }
}
