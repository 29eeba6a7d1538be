package id.kipp.notice;

import id.kipp.account.contact.RecipientDirectory;
import id.kipp.kernel.PortalClock;
import id.kipp.kernel.access.Internal;
import id.kipp.kernel.notice.ReminderSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Tells people what the modules say is due; each once, however often it is asked. */
@ApplicationScoped
public class ReminderService {
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

    @Internal("the server's timer")
    @Transactional
    public void remind() {
        var now = clock.now();
        for (var source : sources) {
            source.due(now).stream()
                    .filter(notice -> !notices.isTold(notice))
                    .forEach(notice -> notices.add(notice, recipients.of(notice.audiences()), now));
        }
    }
}
