package id.kipp.replication;

import id.kipp.catalogue.ledger.LedgerService;
import id.kipp.catalogue.ledger.NewsLine;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.kernel.event.DomainEvent;
import id.kipp.replication.event.NewsConfirmed;
import id.kipp.replication.rules.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Lets an institution confirm what the news tell of it. */
@ApplicationScoped
public class ReplicationNewsService {
    private final LedgerService ledger;
    private final ReplicationMoment moment;
    private final Event<DomainEvent> events;

    @Inject
    public ReplicationNewsService(LedgerService ledger, ReplicationMoment moment, Event<DomainEvent> events) {
        this.ledger = ledger;
        this.moment = moment;
        this.events = events;
    }

    /** What the news tell of the own institution. */
    @RequiresPermission(Permission.ANSWER_REPLICATION)
    @Transactional
    public List<NewsLine> mine() {
        return ledger.news(moment.actor().requiredInstitution());
    }

    /** Confirms a line about the own institution; twice is once. */
    @RequiresPermission(Permission.ANSWER_REPLICATION)
    @Transactional
    public void confirm(long id) {
        var line = mine().stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("line " + id));
        if (!line.confirmed()) {
            ledger.confirm(line);
            events.fire(new NewsConfirmed(
                    id,
                    (line.asOrigin() ? Side.OWNER : Side.ADOPTER).name(),
                    line.row().title()));
        }
    }
}
