package id.kipp.award.rules;

import id.kipp.kernel.Verdict;
import java.util.List;

/** A plenary decides when more than half of the panel take part (our default; no official rule was found). */
public final class Quorum {
    private Quorum() {}

    public static Verdict judge(List<Attendance> panel) {
        var deciding = panel.stream().filter(Attendance::decides).count();
        return deciding * 2 > panel.size()
                ? Verdict.allowed()
                : Verdict.refused("award.plenary.quorum", deciding, panel.size());
    }
}
