package id.kipp.award.rules;

import id.kipp.kernel.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A plenary decides when more of the panel take part than its edition asks for: more than half unless it says otherwise. */
public final class Quorum {
    private static final int HALF = 50;

    private Quorum() {}

    /**
     * Which of the submissions taken too few decide on, once those with a conflict have left the room for it.
     *
     * @param out the members who are out, by submission
     */
    public static List<Long> missed(
            List<Attendance> attendance, Collection<Long> taken, Map<Long, Set<Long>> out, int percent) {
        return taken.stream()
                .filter(submission -> {
                    var away = out.getOrDefault(submission, Set.of());
                    var room = attendance.stream()
                            .filter(seat -> !away.contains(seat.accountId()))
                            .toList();
                    var deciding = room.stream().filter(Attendance::decides).count();
                    return deciding * 100 <= (long) percent * room.size();
                })
                .sorted()
                .toList();
    }

    /**
     * Judges the attendance as it was written down.
     *
     * @param panel the members of the panel now; another attendance list was written on an old sheet
     * @param percent more than so many percent of them must take part
     */
    public static Verdict judge(List<Attendance> attendance, Set<Long> panel, int percent) {
        var listed = attendance.stream().map(Attendance::accountId).collect(Collectors.toSet());
        if (!listed.equals(panel)) {
            return Verdict.refused("award.plenary.panelchanged");
        }
        var deciding = attendance.stream().filter(Attendance::decides).count();
        if (deciding * 100 > (long) percent * panel.size()) {
            return Verdict.allowed();
        }
        return percent == HALF
                ? Verdict.refused("award.plenary.quorum", deciding, panel.size())
                : Verdict.refused("award.plenary.quorum.percent", deciding, panel.size(), percent);
    }
}
