package id.kipp.award;

import id.kipp.award.rules.Attendance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A recorded plenary. */
public record PlenaryView(
        LocalDate heldOn,
        @Nullable String minutes,
        String snapshotSha256,
        Instant recordedAt,
        List<Attendance> attendance,
        List<GateChoice> picks) {
    public PlenaryView {
        attendance = List.copyOf(attendance);
        picks = List.copyOf(picks);
    }

    public long takenCount() {
        return picks.stream().filter(GateChoice::taken).count();
    }
}
