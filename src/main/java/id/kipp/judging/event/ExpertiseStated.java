package id.kipp.judging.event;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.SortedMap;

/** A juror said which categories of an edition this person knows well. */
public record ExpertiseStated(String juror, String edition, String categories) implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("judging.ExpertiseStated");

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
        return Facts.of("edition", edition, "categories", categories);
    }
}
