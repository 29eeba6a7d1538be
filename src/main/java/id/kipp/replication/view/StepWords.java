package id.kipp.replication.view;

import id.kipp.replication.rules.ReplicationStep;
import id.kipp.replication.rules.StopReason;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
    /** How many decimals of a measure are kept. */
    public static final int DECIMALS = 2;

    /** What of it belongs to the step, as it is kept: the same words are equal. */
    public StepWords with(ReplicationStep step, String cleaned) {
        var measuring = step == ReplicationStep.MEASURE;
        return new StepWords(
                cleaned,
                step.needsReason() ? reason : null,
                step.needsDay() ? until : null,
                measuring ? months : 0,
                measuring && measured != null ? measured.setScale(DECIMALS, RoundingMode.HALF_UP) : null);
    }
}
