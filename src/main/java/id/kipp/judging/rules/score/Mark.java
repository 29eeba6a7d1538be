package id.kipp.judging.rules.score;

import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.text.TypedNumber;
import id.kipp.kernel.text.TypedText;
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
        if (TypedText.line(typed).isEmpty()) {
            return Optional.empty();
        }
        var number = TypedNumber.read(typed).orElseThrow(() -> new RuleViolationException("judging.mark.range"));
        return Optional.of(new Mark(number.single()));
    }
}
