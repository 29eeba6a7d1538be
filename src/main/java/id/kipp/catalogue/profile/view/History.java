package id.kipp.catalogue.profile.view;

import id.kipp.catalogue.ledger.Origin;
import id.kipp.catalogue.profile.rules.Difference;
import java.util.List;

/**
 * The published versions of a profile, the newest first, and how two of them differ.
 *
 * @param from the number of the earlier version; 0 is none
 * @param to the number of the later version; 0 while there is none
 */
public record History(Origin innovation, List<VersionLine> versions, int from, int to, List<Difference> changes) {
    public History {
        versions = List.copyOf(versions);
        changes = List.copyOf(changes);
    }
}
