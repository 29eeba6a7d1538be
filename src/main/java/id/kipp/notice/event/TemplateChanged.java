package id.kipp.notice.event;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.SortedMap;

/** The secretariat gave a kind of notice other words, or took them back. */
public record TemplateChanged(String notice, String language) implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("notice.TemplateChanged");

    @Override
    public EventKind kind() {
        return KIND;
    }

    @Override
    public String subject() {
        return "notice:" + notice;
    }

    @Override
    public SortedMap<String, String> facts() {
        return Facts.of("language", language);
    }
}
