package id.kipp.award;

import id.kipp.award.rules.Attendance;
import id.kipp.kernel.Sha256;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
        List<GateChoice> picks,
        List<SatOut> out) {
    public PlenaryView {
        attendance = List.copyOf(attendance);
        picks = List.copyOf(picks);
        out = List.copyOf(out);
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

    /** What stands for all that was decided: the same on every copy of the minutes. */
    public String sha256() {
        var parts = new ArrayList<String>(List.of(heldOn.toString(), minutes == null ? "" : minutes, snapshotSha256));
        attendance.stream()
                .sorted(Comparator.comparingLong(Attendance::accountId))
                .forEach(seat -> parts.addAll(List.of(
                        Long.toString(seat.accountId()),
                        seat.name(),
                        Boolean.toString(seat.present()),
                        seat.recusedReason())));
        picks.stream()
                .sorted(Comparator.comparingLong(GateChoice::submissionId))
                .forEach(pick -> parts.addAll(List.of(
                        Long.toString(pick.submissionId()),
                        Integer.toString(pick.ranked()),
                        Boolean.toString(pick.taken()),
                        pick.deviation().name(),
                        pick.reason() == null ? "" : pick.reason())));
        out.stream()
                .sorted(Comparator.comparingLong(SatOut::submissionId).thenComparingLong(SatOut::accountId))
                .forEach(each -> parts.addAll(List.of(
                        Long.toString(each.submissionId()),
                        Long.toString(each.accountId()),
                        each.name(),
                        each.kind().name())));
        return Sha256.ofParts(parts);
    }

    public long takenCount() {
        return picks.stream().filter(GateChoice::taken).count();
    }
}
