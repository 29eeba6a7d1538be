package id.kipp.notice;

import id.kipp.account.contact.RecipientDirectory;
import id.kipp.kernel.PortalClock;
import id.kipp.kernel.access.Actor;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.notice.Notice;
import id.kipp.kernel.notice.NoticeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/**
 * Hears every event of the house and writes down whom the modules tell of it, inside the transaction that made it so: there is no
 * event without its notices, and no notice of what was undone. The audit trail is locked later, as the last of all.
 */
@ApplicationScoped
class NoticeObserver {
    private final Instance<NoticeSource> sources;
    private final RecipientDirectory recipients;
    private final NoticeRepository notices;
    private final CurrentActor current;
    private final PortalClock clock;

    @Inject
    NoticeObserver(
            @Any Instance<NoticeSource> sources,
            RecipientDirectory recipients,
            NoticeRepository notices,
            CurrentActor current,
            PortalClock clock) {
        this.sources = sources;
        this.recipients = recipients;
        this.notices = notices;
        this.current = current;
        this.clock = clock;
    }

    void hear(@Observes DomainEvent event) {
        for (var source : sources) {
            source.about(event).forEach(this::keep);
        }
    }

    /** Nobody is told what they did themselves. */
    private void keep(Notice notice) {
        long acting = current.find().map(Actor::id).orElse(0L);
        var others = recipients.of(notice.audiences()).stream()
                .filter(told -> told.place().id() != acting)
                .toList();
        notices.add(notice, others, clock.recent());
    }
}
