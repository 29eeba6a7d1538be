package id.kipp.notice.event;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.SortedMap;

/** The secretariat switched all mail of the portal off, or on again. */
public record MailSwitched(boolean on) implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("notice.MailSwitched");

    @Override
    public EventKind kind() {
        return KIND;
    }

    @Override
    public String subject() {
        return "mail:surel";
    }

    @Override
    public SortedMap<String, String> facts() {
        return Facts.of("disabled", !on);
    }
}
