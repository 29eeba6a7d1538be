package id.kipp.award;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.SortedMap;

/** The secretariat entered or corrected a decree. */
public record DecreeEntered(long gateId, String number) implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("award.DecreeEntered");

    @Override
    public EventKind kind() {
        return KIND;
    }

    @Override
    public String subject() {
        return "gate:" + gateId;
    }

    @Override
    public SortedMap<String, String> facts() {
        return Facts.of("number", number);
    }
}
