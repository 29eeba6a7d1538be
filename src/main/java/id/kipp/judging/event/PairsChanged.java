package id.kipp.judging.event;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * The secretariat changed by hand who reads what.
 *
 * @param added codes, each with the user name of its juror
 * @param removed the same of what was taken away
 * @param told who has more to read now, for those who tell them; the trail keeps the names
 */
public record PairsChanged(long stageId, List<String> added, List<String> removed, Set<Long> told, Instant at)
        implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("judging.PairsChanged");

    public PairsChanged {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        told = Set.copyOf(told);
    }

    @Override
    public EventKind kind() {
        return KIND;
    }

    @Override
    public String subject() {
        return "stage:" + stageId;
    }

    @Override
    public SortedMap<String, String> facts() {
        return Facts.of("added", String.join(", ", added), "removed", String.join(", ", removed));
    }
}
