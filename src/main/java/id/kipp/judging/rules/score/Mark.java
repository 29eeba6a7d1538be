package id.kipp.judging.rules.score;

import id.kipp.kernel.RuleViolationException;
import java.math.BigDecimal;
import java.util.Optional;

/** A mark for one criterion, from 0 to 100 with two decimals at the most; nothing else exists. */
public record Mark(BigDecimal value) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Mark {
        if (value.signum() < 0 || value.compareTo(HUNDRED) > 0) {
            throw new RuleViolationException("judging.mark.range");
        }
        if (value.stripTrailingZeros().scale() > 2) {
            throw new RuleViolationException("judging.mark.decimals");
        }
    }

    /** Reads what a juror typed, with a comma or a point; nothing when the field is empty. */
    public static Optional<Mark> parse(String typed) {
        var text = typed.strip().replace(',', '.');
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("\\d{1,3}(\\.\\d{1,4})?")) {
            throw new RuleViolationException("judging.mark.range");
        }
        return Optional.of(new Mark(new BigDecimal(text)));
    }
}
