package id.kipp.judging.event;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.List;
import java.util.SortedMap;

/**
 * A juror turned out to belong to an institution whose submissions lay on the desk.
 *
 * @param withdrawn the codes of the submissions that were taken off it
 * @param confirmed the codes of those that stay in open stages, because their scores are confirmed
 */
public record ConflictsWithdrawn(String juror, List<String> withdrawn, List<String> confirmed) implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("judging.DeskCleared");

    public ConflictsWithdrawn {
        withdrawn = List.copyOf(withdrawn);
        confirmed = List.copyOf(confirmed);
    }

    @Override
    public EventKind kind() {
        return KIND;
    }

    @Override
    public String subject() {
        return "account:" + juror;
    }

    @Override
    public SortedMap<String, String> facts() {
        return Facts.of("withdrawn", String.join(", ", withdrawn), "confirmed", String.join(", ", confirmed));
    }
}
