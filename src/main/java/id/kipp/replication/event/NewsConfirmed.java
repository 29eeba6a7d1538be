package id.kipp.replication.event;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.SortedMap;

/** An institution confirmed a replication that had been known from the news alone. */
public record NewsConfirmed(long line, String side, String innovation) implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("replication.NewsConfirmed");

    @Override
    public EventKind kind() {
        return KIND;
    }

    @Override
    public String subject() {
        return "ledger:" + line;
    }

    @Override
    public SortedMap<String, String> facts() {
        return Facts.of("side", side, "innovation", innovation);
    }
}
