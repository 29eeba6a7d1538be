package id.kipp.catalogue.compare;

import id.kipp.catalogue.InnovationRow;
import id.kipp.catalogue.InnovationView;
import id.kipp.catalogue.rules.LedgerCounts;
import java.util.List;

/** One of the innovations that are compared, with its awards and how often it was copied. */
public record Compared(InnovationRow row, List<InnovationView.Award> awards, LedgerCounts counts) {
    public Compared {
        awards = List.copyOf(awards);
    }
}
