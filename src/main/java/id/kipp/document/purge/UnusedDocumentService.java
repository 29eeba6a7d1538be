package id.kipp.document.purge;

import id.kipp.document.DocumentSettings;
import id.kipp.document.DocumentUse;
import id.kipp.kernel.PortalClock;
import id.kipp.kernel.access.Internal;
import id.kipp.kernel.event.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;

/** Notes since when nothing names a document, and purges it when that is long ago; its row and its hash stay. */
@ApplicationScoped
class UnusedDocumentService {
    private static final String CLOCK = "the portal's own clock";

    /** How long the disk is asked again for files whose removal was interrupted. */
    private static final Duration LOOKED_AT_AGAIN = Duration.ofDays(7);

    private final UnusedDocumentRepository documents;
    private final Instance<DocumentUse> uses;
    private final DocumentSettings settings;
    private final PortalClock clock;
    private final Event<DomainEvent> events;

    @Inject
    UnusedDocumentService(
            UnusedDocumentRepository documents,
            Instance<DocumentUse> uses,
            DocumentSettings settings,
            PortalClock clock,
            Event<DomainEvent> events) {
        this.documents = documents;
        this.uses = uses;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
    }

    /** Looks at some documents behind this one; the answer is the last of them, 0 when there are no more. */
    @Internal(CLOCK)
    @Transactional
    long mark(long after, int most) {
        var ids = documents.keptAfter(after, most);
        var unused = new HashSet<>(ids);
        for (var use : uses) {
            unused.removeAll(use.named(ids));
        }
        documents.markUsed(ids.stream().filter(id -> !unused.contains(id)).toList());
        documents.markUnused(unused, clock.now());
        return ids.isEmpty() ? 0 : ids.get(ids.size() - 1);
    }

    /** Purges some of those that were unused for long enough, and says how many. */
    @Internal(CLOCK)
    @Transactional
    int purge(int most) {
        var now = clock.now();
        var old = documents.unusedBefore(now.minus(settings.kept()), most);
        for (var document : old) {
            documents.purge(document.id(), now);
            events.fire(new DocumentPurged(document.id(), document.sha256()));
        }
        return old.size();
    }

    /** The hashes of what was purged lately, unless a document that is kept has the same bytes. */
    @Internal(CLOCK)
    @Transactional
    List<String> discardable() {
        return documents.purgedSince(clock.now().minus(LOOKED_AT_AGAIN));
    }
}
