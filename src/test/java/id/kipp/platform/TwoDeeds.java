package id.kipp.platform;

import id.kipp.kernel.access.Actor;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/** Deeds for the tests inside the server: they announce events, or fail as the database would. */
@ApplicationScoped
public class TwoDeeds {
    /** Something that only tests announce. */
    public record Tried(String subject) implements DomainEvent {
        private static final EventKind KIND = EventKind.shown("platform.Tried");

        @Override
        public EventKind kind() {
            return KIND;
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>();
        }
    }

    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    private final Event<DomainEvent> events;
    private final CurrentActor current;

    private int attempts;

    @Inject
    public TwoDeeds(Event<DomainEvent> events, CurrentActor current) {
        this.events = events;
        this.current = current;
    }

    /** Two events by two people; the second is announced before the row of the first person's deed is written. */
    @ActivateRequestContext
    @Transactional
    public void byTwoPeople(long moment) {
        current.enter(actor(71, "satu"));
        events.fire(new Tried("deed:1"));
        em.persist(new Moment(moment, Instant.EPOCH));
        current.enter(actor(72, "dua"));
        events.fire(new Tried("deed:2"));
        current.leave();
    }

    /** What happens between the event and the end of the transaction. */
    @Transactional
    public <T> T announcing(String subject, Callable<T> between) throws Exception {
        events.fire(new Tried(subject));
        return between.call();
    }

    /** Fails with a deadlock so many times, then succeeds; the answer is how many attempts it took. */
    @Transactional
    public int failing(int times) {
        attempts++;
        events.fire(new Tried("deed:" + attempts));
        if (attempts <= times) {
            throw new PersistenceException(new SQLException("Deadlock found", "40001", 1213));
        }
        return attempts;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public int failingOnItsOwn(int times) {
        return failing(times);
    }

    /** The same inside of another deed, which alone may be repeated as a whole. */
    @Transactional
    public int failingInside(TwoDeeds self, int times) {
        events.fire(new Tried("outer:" + attempts));
        return self.failing(times);
    }

    /** Is undone by the last who is asked before the commit, when the trail is written already. */
    @Transactional
    public void undoneAtTheEnd(String subject) {
        events.fire(new Tried(subject));
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                transactions.setRollbackOnly();
            }

            @Override
            public void afterCompletion(int status) {
                // It was only there to undo.
            }
        });
    }

    /** Fails otherwise. */
    @Transactional
    public int broken() {
        attempts++;
        throw new PersistenceException(new SQLException("Duplicate entry", "23000", 1062));
    }

    public int attempts() {
        return attempts;
    }

    public void begin() {
        attempts = 0;
    }

    private static Actor actor(long id, String name) {
        return new Actor(id, name, name, Set.of(), null, null);
    }
}
