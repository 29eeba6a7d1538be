package id.kipp.award.rules;

import id.kipp.kernel.Verdict;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A plenary decides when more than half of the panel take part (our default; no official rule was found). */
public final class Quorum {
    private Quorum() {}

    /**
     * Judges the attendance as it was written down.
     *
     * @param panel the members of the panel now; another attendance list was written on an old sheet
     */
    public static Verdict judge(List<Attendance> attendance, Set<Long> panel) {
        var listed = attendance.stream().map(Attendance::accountId).collect(Collectors.toSet());
        if (!listed.equals(panel)) {
            return Verdict.refused("award.plenary.panelchanged");
        }
        var deciding = attendance.stream().filter(Attendance::decides).count();
        return deciding * 2 > panel.size()
                ? Verdict.allowed()
                : Verdict.refused("award.plenary.quorum", deciding, panel.size());
    }
}
