package id.kipp.competition;

import id.kipp.kernel.Demands;
import id.kipp.kernel.DomainEvent;
import id.kipp.kernel.Permission;
import id.kipp.kernel.PortalClock;
import id.kipp.kernel.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Clones an edition and changes its name and theme. */
@ApplicationScoped
public class EditionService {
    private final EditionRepository editions;
    private final PortalClock clock;
    private final Event<DomainEvent> events;

    @Inject
    public EditionService(EditionRepository editions, PortalClock clock, Event<DomainEvent> events) {
        this.editions = editions;
        this.clock = clock;
        this.events = events;
    }

    /** Makes next year's edition from this one; the answer is its id. */
    @Demands(Permission.RUN_EDITION)
    @Transactional
    public long cloneEdition(long fromId, int year, String name) {
        var from = editions.get(fromId);
        if (year < 2014 || year > 2100) {
            throw new RuleViolation("competition.edition.year");
        }
        if (editions.hasYear(year)) {
            throw new RuleViolation("competition.edition.exists", Integer.toString(year));
        }
        var copy = from.cloneFor(year, named(name), clock.now());
        editions.add(copy);
        events.fire(new EditionCloned(year, name.strip(), from.name()));
        return copy.id();
    }

    @Demands(Permission.RUN_EDITION)
    @Transactional
    public void rename(long id, String name, @Nullable String theme) {
        editions.get(id).rename(named(name), theme);
        events.fire(new EditionChanged(name.strip(), "name", name.strip()));
    }

    private static String named(String name) {
        if (name.isBlank()) {
            throw new RuleViolation("competition.edition.noname");
        }
        return name.strip();
    }
}
