package id.kipp.document;

import id.kipp.document.scan.ScanAnswer;
import id.kipp.kernel.PortalClock;
import id.kipp.kernel.access.Internal;
import id.kipp.kernel.event.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Keeps in mind which documents no scanner has answered for, and what it answered later. */
@ApplicationScoped
public class ScanService {
    private final DocumentRepository documents;
    private final PortalClock clock;
    private final Event<DomainEvent> events;

    @Inject
    public ScanService(DocumentRepository documents, PortalClock clock, Event<DomainEvent> events) {
        this.documents = documents;
        this.clock = clock;
        this.events = events;
    }

    @Internal("the portal's own clock")
    @Transactional
    public List<DocumentView> waiting(int most) {
        return documents.unscanned(most).stream()
                .map(document -> document.view(true))
                .toList();
    }

    /** A document in which something was found stays where it is attached, but is not handed out any more. */
    @Internal("the portal's own clock")
    @Transactional
    public void note(long id, ScanAnswer answer) {
        documents.find(id).ifPresent(document -> {
            document.note(answer, clock.now());
            if (answer.isInfected()) {
                events.fire(new InfectionFound(id, document.fileName(), answer.name()));
            }
        });
    }
}
