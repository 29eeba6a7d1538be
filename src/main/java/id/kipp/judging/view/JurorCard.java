package id.kipp.judging.view;

import java.math.BigDecimal;
import java.util.List;

/**
 * A confirmed card as those see it who decide: who wrote it, its marks and its comments.
 *
 * @param score the weighted score, on 0–100
 */
public record JurorCard(String juror, BigDecimal score, String comment, List<Mark> marks) {

    /** What one criterion got, on 0–100. */
    public record Mark(String criterion, BigDecimal value, String comment) {}

    public JurorCard {
        marks = List.copyOf(marks);
    }

    /** Whether the juror wrote any words. */
    public boolean isCommented() {
        return !comment.isEmpty()
                || marks.stream().anyMatch(mark -> !mark.comment().isEmpty());
    }
}
