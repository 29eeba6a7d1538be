package id.kipp.competition.view;

import id.kipp.competition.rules.CompositionAim;
import id.kipp.competition.rules.CompositionAims;
import java.util.List;

/**
 * A gate: the name of the tier behind it, such as Top 99, and how many submissions pass.
 *
 * @param quorum the plenary decides when more than so many percent of the panel take part
 * @param aims what the selection should be made of, one aim a line; empty where the edition wants nothing
 */
public record GateView(long id, String name, int size, int quorum, String aims) {
    public List<CompositionAim> aimList() {
        return CompositionAims.read(aims);
    }
}
