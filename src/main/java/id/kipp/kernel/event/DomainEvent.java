package id.kipp.kernel.event;

import java.util.SortedMap;

/** Something that happened; fired inside the transaction that made it so. */
public interface DomainEvent {
    /** What happened: a constant of the event's class, under the name that the audit trail has always stored. */
    EventKind kind();

    /** What it happened to, such as {@code submission:2016-0421}. */
    String subject();

    /** The facts worth keeping for ever, by name; never a secret. */
    SortedMap<String, String> facts();
}
