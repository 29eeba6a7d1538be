package id.kipp.award;

import id.kipp.award.rules.Attendance;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the chair records of a plenary. */
public record PlenaryRecord(
        LocalDate heldOn, String minutes, List<Attendance> attendance, Set<Long> taken, Map<Long, String> reasons) {
    public PlenaryRecord {
        minutes = minutes.strip();
        attendance = List.copyOf(attendance);
        taken = Set.copyOf(taken);
        reasons = Map.copyOf(reasons);
    }
}
