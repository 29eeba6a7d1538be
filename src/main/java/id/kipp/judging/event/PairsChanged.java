package id.kipp.judging.event;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.List;
import java.util.SortedMap;

/**
 * The secretariat changed by hand who reads what.
 *
 * @param added codes, each with the user name of its juror
 * @param removed the same of what was taken away
 */
public record PairsChanged(long stageId, List<String> added, List<String> removed) implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("judging.PairsChanged");

    public PairsChanged {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
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
