package id.kipp.judging.event;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.SortedMap;

/**
 * A submission got one more juror after the distribution was published.
 *
 * @param jurorId for those who tell the juror; the trail keeps the name
 */
public record JurorAdded(long stageId, String submission, String juror, long jurorId) implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("judging.ReaderAdded");

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
        return Facts.of("entry", submission, "juror", juror);
    }
}
