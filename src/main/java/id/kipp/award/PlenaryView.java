package id.kipp.award;

import id.kipp.award.rules.Attendance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Whether this is what was recorded: the same form, sent twice. */
    boolean says(PlenaryRecord record) {
        var taken = picks.stream()
                .filter(GateChoice::taken)
                .map(GateChoice::submissionId)
                .collect(Collectors.toSet());
        return heldOn.equals(record.heldOn())
                && record.minutes().equals(minutes)
                && taken.equals(record.taken())
                && Set.copyOf(attendance).equals(Set.copyOf(record.attendance()))
                && picks.stream()
                        .filter(GateChoice::isDeviation)
                        .allMatch(pick ->
                                Objects.equals(pick.reason(), record.reasons().get(pick.submissionId())));
    }

    public long takenCount() {
        return picks.stream().filter(GateChoice::taken).count();
    }
}
