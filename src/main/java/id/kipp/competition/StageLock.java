package id.kipp.competition;

import id.kipp.competition.event.StageClosed;
import id.kipp.competition.view.StageView;
import id.kipp.kernel.PortalClock;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.access.Internal;
import id.kipp.kernel.event.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The door of a stage for the modules that write in it: inside their transaction it locks the stage, then reads the one
 * clock, so that on time is decided once and nothing slips in beside a closing. The version of the terms is read with the
 * clock: whoever changes a stage holds it alone and moves the version, so terms in memory under that version are what stands.
 */
@ApplicationScoped
public class StageLock {
    private static final String INSIDE = "other services, inside their own guarded transaction";

    /** The stage, and the moment at which it was entered. */
    public record LockedStage(StageView stage, Instant at) {}

    private final EditionRepository editions;
    private final EditionTerms terms;
    private final PortalClock clock;
    private final Event<DomainEvent> events;

    @Inject
    public StageLock(EditionRepository editions, EditionTerms terms, PortalClock clock, Event<DomainEvent> events) {
        this.editions = editions;
        this.terms = terms;
        this.clock = clock;
        this.events = events;
    }

    /** Enters together with other writers; refuses when the stage does not accept work at this moment. */
    @Internal(INSIDE)
    @Transactional(TxType.MANDATORY)
    public LockedStage lockShared(long stageId) {
        editions.share(stageId);
        return accepting(terms.underLock(stageId));
    }

    /** Enters alone, for closing or deciding; refuses when the stage does not accept work at this moment. */
    @Internal(INSIDE)
    @Transactional(TxType.MANDATORY)
    public LockedStage lockExclusive(long stageId) {
        var stage = editions.alone(stageId);
        var now = clock.now();
        return accepting(new LockedStage(stage.view(now), now));
    }

    /** Holds the stage alone whatever its state: for what is prepared before it opens. */
    @Internal(INSIDE)
    @Transactional(TxType.MANDATORY)
    public LockedStage lockInAnyState(long stageId) {
        var stage = editions.alone(stageId);
        var now = clock.now();
        return new LockedStage(stage.view(now), now);
    }

    /** Closes a stage that was entered alone. */
    @Internal(INSIDE)
    @Transactional(TxType.MANDATORY)
    public void close(long stageId, @Nullable String reason, Instant at) {
        var stage = editions.stage(stageId);
        stage.close(reason, at);
        events.fire(new StageClosed(stageId, stage.name(), reason == null ? "" : reason, ""));
    }

    /** The next submission's readable code in an edition. */
    @Internal(INSIDE)
    @Transactional(TxType.MANDATORY)
    public String nextCode(long editionId) {
        return editions.nextCode(editionId);
    }

    private static LockedStage accepting(LockedStage locked) {
        if (!locked.stage().isAccepting()) {
            throw new RuleViolationException(
                    "competition.stage.notaccepting", locked.stage().name());
        }
        return locked;
    }
}
