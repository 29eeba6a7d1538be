package id.kipp.judging.rules;

import java.util.Comparator;

/** The order of identifiers: whole numbers first and by size, then texts by their characters. */
public final class IdOrder {
    public static final Comparator<String> NATURAL = Comparator.comparingInt(IdOrder::digits)
            .thenComparing(IdOrder::withoutLeadingZeros)
            .thenComparing(Comparator.naturalOrder());

    private IdOrder() {}

    /** How many digits a whole number has; more than any number for other texts. */
    private static int digits(String id) {
        return isNumber(id) ? withoutLeadingZeros(id).length() : Integer.MAX_VALUE;
    }

    private static boolean isNumber(String id) {
        return id.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String withoutLeadingZeros(String id) {
        var zeros = (int) id.chars().takeWhile(c -> c == '0').count();
        return id.substring(zeros);
    }
}
