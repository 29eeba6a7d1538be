package id.kipp.notice;

import id.kipp.account.contact.RecipientDirectory;
import id.kipp.kernel.PortalClock;
import id.kipp.kernel.access.Internal;
import id.kipp.kernel.notice.ReminderSource;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Tells people what the modules say is due; each once, however often it is asked. */
@ApplicationScoped
public class ReminderService {
    /** Behind the migrations and the seeds. */
    private static final int AFTER_ALL = 100;

    private volatile boolean started;

    private final Instance<ReminderSource> sources;
    private final RecipientDirectory recipients;
    private final NoticeRepository notices;
    private final PortalClock clock;

    @Inject
    public ReminderService(
            @Any Instance<ReminderSource> sources,
            RecipientDirectory recipients,
            NoticeRepository notices,
            PortalClock clock) {
        this.sources = sources;
        this.recipients = recipients;
        this.notices = notices;
        this.clock = clock;
    }

    /** The clock may look before the tables are made, and the server stops a timer that fails twice. */
    void start(@Observes @Priority(AFTER_ALL) Startup event) {
        started = true;
    }

    @Internal("the server's timer")
    @Transactional
    public void remind() {
        if (!started) {
            return;
        }
        var now = clock.now();
        for (var source : sources) {
            source.due(now).stream()
                    .filter(notice -> !notices.isTold(notice))
                    .forEach(notice -> notices.add(notice, recipients.of(notice.audiences()), now));
        }
    }
}
