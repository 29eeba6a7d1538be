package id.kipp.judging.view;

import id.kipp.judging.rules.reliability.Reliability;
import id.kipp.kernel.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well the jurors of a closed stage agree, and how severe each of them is.
 *
 * @param unadjusted why severity cannot be told; empty when it can
 */
public record StageAgreement(Reliability reliability, List<JurorSeverity> jurors, List<Verdict.Refused> unadjusted) {

    /**
     * How a juror scores.
     *
     * @param readings how many submissions the juror scored
     * @param mean mean of the juror's scores, on 0–100
     * @param effect how many points higher than the average juror, the quality of the submissions taken out
     * @param standardError of the effect
     */
    public record JurorSeverity(
            String juror,
            int readings,
            double mean,
            @Nullable Double effect,
            @Nullable Double standardError) {}

    public StageAgreement {
        jurors = List.copyOf(jurors);
        unadjusted = List.copyOf(unadjusted);
    }
}
