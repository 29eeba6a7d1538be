package id.kipp.notice;

import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.Page;
import id.kipp.kernel.PortalClock;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.access.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows a person what the person was told; counts what is unread once a request. */
@RequestScoped
public class InboxService {
    /** How many stand on a page. */
    public static final int ON_A_PAGE = 20;

    private static final String OWN = "each reads and marks the own notices alone";

    private final NoticeRepository notices;
    private final UnreadCounts counts;
    private final CurrentActor current;
    private final PortalClock clock;
    private @Nullable Long unread;

    @Inject
    public InboxService(NoticeRepository notices, UnreadCounts counts, CurrentActor current, PortalClock clock) {
        this.notices = notices;
        this.counts = counts;
        this.current = current;
        this.clock = clock;
    }

    /** As it is now. */
    @PermitAll(OWN)
    @Transactional
    public long unread() {
        var known = unread;
        if (known == null) {
            known = reader().map(this::counted).orElse(0L);
            unread = known;
        }
        return known;
    }

    /** As it was at the most half a minute ago, for the header of every page. */
    @PermitAll(OWN)
    @Transactional
    public long lately() {
        var known = unread;
        return known == null
                ? reader().map(one -> counts.of(one, notices::unread)).orElse(0L)
                : known;
    }

    private long counted(Reader reader) {
        long count = notices.unread(reader);
        counts.put(reader, count);
        return count;
    }

    private Optional<Reader> reader() {
        return current.find().map(Reader::of).filter(one -> !one.isNobody());
    }

    /** A page from 1, unread ones first; beyond the end, the last. */
    @PermitAll(OWN)
    @Transactional
    public Page<InboxLine> page(int asked) {
        var reader = Reader.of(current.get());
        long total = reader.isNobody() ? 0 : notices.count(reader);
        int page = Page.within(asked, total, ON_A_PAGE);
        var lines = total == 0 ? List.<InboxLine>of() : notices.page(reader, (page - 1) * ON_A_PAGE, ON_A_PAGE);
        // The header of this page says the same.
        unread();
        return new Page<>(lines, total, page, ON_A_PAGE);
    }

    /** Marks one as read; the answer is where it leads. */
    @PermitAll(OWN)
    @Transactional
    public String open(long id) {
        var reader = Reader.of(current.get());
        var line = reader.isNobody() ? null : notices.find(reader, id).orElse(null);
        if (line == null) {
            throw new NotFoundException("notice " + id);
        }
        notices.markRead(reader, id, clock.now());
        counted(reader);
        return line.href();
    }

    @PermitAll(OWN)
    @Transactional
    public void markAllRead() {
        var reader = Reader.of(current.get());
        if (!reader.isNobody()) {
            notices.markAllRead(reader, clock.now());
            counted(reader);
        }
    }
}
