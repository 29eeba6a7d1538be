package id.kipp.kernel.notice;

import id.kipp.kernel.event.DomainEvent;
import java.util.List;
import java.util.Set;

/** What a module tells people. The module knows who may know what; whoever keeps or sends it knows none of the modules. */
public interface NoticeSource {
    /** All kinds that it tells. */
    Set<NoticeKind> kinds();

    /** What an event makes it tell; asked inside the event's transaction, once for each event of the house. */
    List<Notice> about(DomainEvent event);
}
