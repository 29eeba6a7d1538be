package id.kipp.document;

import id.kipp.document.rules.DailyQuota;
import id.kipp.kernel.PortalClock;
import id.kipp.kernel.Wib;
import id.kipp.kernel.access.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Holds what the unit of who is acting uploaded since midnight in Jakarta against its quota of a day. */
@ApplicationScoped
class UnitQuota {
    private final DocumentRepository documents;
    private final DocumentSettings settings;
    private final PortalClock clock;
    private final CurrentActor current;

    @Inject
    UnitQuota(DocumentRepository documents, DocumentSettings settings, PortalClock clock, CurrentActor current) {
        this.documents = documents;
        this.settings = settings;
        this.clock = clock;
        this.current = current;
    }

    /** Refuses one more file of this size; who has no unit uploads nothing but by the portal itself. */
    void require(long bytes) {
        current.get().unit().ifPresent(unit -> {
            var midnight = Wib.day(clock.now()).atStartOfDay(Wib.ZONE).toInstant();
            DailyQuota.judge(documents.bytesOf(unit, midnight), bytes, settings.mostBytesADay())
                    .orThrow();
        });
    }
}
