package id.kipp.replication.view;

import id.kipp.replication.rules.StopReason;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said with a step.
 *
 * @param note words; empty for none
 * @param until the day until which an answer is postponed
 * @param months after how many months a measure is told; 0 for none
 */
public record StepWords(
        String note,
        @Nullable StopReason reason,
        @Nullable LocalDate until,
        int months,
        @Nullable BigDecimal measured) {

    /** Words alone. */
    public static StepWords of(String note) {
        return new StepWords(note, null, null, 0, null);
    }
}
