package id.kipp.catalogue.compare;

import id.kipp.catalogue.InnovationRow;
import id.kipp.catalogue.InnovationView;
import id.kipp.catalogue.profile.rules.Fact;
import id.kipp.catalogue.profile.rules.ProfileField;
import id.kipp.catalogue.rules.LedgerCounts;
import java.util.List;
import java.util.Map;

/** One of the innovations that are compared, with its awards, how often it was copied, and what its owner tells. */
public record Compared(
        InnovationRow row, List<InnovationView.Award> awards, LedgerCounts counts, Map<ProfileField, Fact> facts) {
    public Compared {
        awards = List.copyOf(awards);
        facts = Map.copyOf(facts);
    }
}
