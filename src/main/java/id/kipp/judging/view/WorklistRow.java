package id.kipp.judging.view;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One submission on a juror's own desk.
 *
 * @param place from 1, in the juror's own order
 * @param score the juror's own weighted score, on 0–100; none while a mark is missing
 */
public record WorklistRow(
        long assignmentId,
        int place,
        String code,
        String title,
        @Nullable BigDecimal score,
        boolean started,
        boolean confirmed,
        boolean bookmarked) {

    /** The key of what is said about how far it is. */
    public String stateKey() {
        return "judging.card.state." + (confirmed ? "confirmed" : started ? "started" : "new");
    }
}
