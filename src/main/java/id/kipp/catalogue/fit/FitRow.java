package id.kipp.catalogue.fit;

import id.kipp.catalogue.InnovationRow;
import id.kipp.catalogue.fit.rules.FitReason;
import java.util.List;

/**
 * An innovation and how well it fits.
 *
 * @param percent from 0 to 100, of what the data say
 */
public record FitRow(InnovationRow row, int percent, List<FitReason> reasons) {
    public FitRow {
        reasons = List.copyOf(reasons);
    }

    /** What speaks for it. */
    public List<FitReason> speaking() {
        return reasons.stream().filter(FitReason::isFor).toList();
    }

    /** What the data do not say. */
    public List<FitReason> unknown() {
        return reasons.stream().filter(reason -> !reason.isKnown()).toList();
    }
}
