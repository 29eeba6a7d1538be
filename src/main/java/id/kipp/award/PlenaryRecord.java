package id.kipp.award;

import id.kipp.award.rules.Attendance;
import id.kipp.award.rules.AwardLimits;
import id.kipp.kernel.Words;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the chair records of a plenary. */
public record PlenaryRecord(
        LocalDate heldOn, String minutes, List<Attendance> attendance, Set<Long> taken, Map<Long, String> reasons) {
    /** What was typed is cleaned here, before anything is made of it. */
    public PlenaryRecord {
        minutes = Words.required(minutes, AwardLimits.MINUTES, "award.plenary.nominutes");
        attendance = attendance.stream().map(Attendance::asTyped).toList();
        taken = Set.copyOf(taken);
        reasons = written(reasons);
    }

    private static Map<Long, String> written(Map<Long, String> typed) {
        var reasons = new HashMap<Long, String>();
        typed.forEach((submission, reason) -> Words.optionalLine(reason, AwardLimits.DEVIATION_REASON)
                .ifPresent(text -> reasons.put(submission, text)));
        return Map.copyOf(reasons);
    }
}
