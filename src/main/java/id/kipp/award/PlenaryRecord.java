package id.kipp.award;

import id.kipp.award.rules.Attendance;
import id.kipp.kernel.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the chair records of a plenary. */
public record PlenaryRecord(
        LocalDate heldOn, String minutes, List<Attendance> attendance, Set<Long> taken, Map<Long, String> reasons) {
    private static final int LONGEST_MINUTES = 4000;
    private static final int LONGEST_REASON = 1000;

    public PlenaryRecord {
        minutes = Words.required(minutes, LONGEST_MINUTES, "award.plenary.nominutes");
        reasons.values().forEach(reason -> Words.optional(reason, LONGEST_REASON));
        attendance = List.copyOf(attendance);
        taken = Set.copyOf(taken);
        reasons = Map.copyOf(reasons);
    }
}
