package id.kipp.account;

import id.kipp.kernel.CurrentActor;
import id.kipp.kernel.DomainEvent;
import id.kipp.kernel.NotFound;
import id.kipp.kernel.OpenToAll;
import id.kipp.kernel.PortalClock;
import id.kipp.kernel.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

/** Sets up and renews the second factor of the own account. */
@ApplicationScoped
public class SecondFactorService {
    private static final String OWN = "everybody guards the own account";
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_LENGTH = 12;

    private final SecondFactorRepository factors;
    private final PortalClock clock;
    private final CurrentActor current;
    private final Event<DomainEvent> events;

    @Inject
    public SecondFactorService(
            SecondFactorRepository factors, PortalClock clock, CurrentActor current, Event<DomainEvent> events) {
        this.factors = factors;
        this.clock = clock;
        this.current = current;
        this.events = events;
    }

    /** How the own account stands; while no phone is confirmed, with the secret that one may take over. */
    @OpenToAll(OWN)
    @Transactional
    public SecondFactorView mine() {
        var me = current.get();
        var factor = factors.find(me.id()).orElseGet(() -> {
            var made = new SecondFactor(me.id(), OneTimeCodes.newSecret());
            factors.add(made);
            return made;
        });
        return factor.isConfirmed()
                ? SecondFactorView.confirmed(factors.codesLeft(me.id()))
                : SecondFactorView.open(factor.secret(), OneTimeCodes.address(factor.secret(), me.username()));
    }

    /** Confirms the phone by a code that it shows; the answer is the recovery codes, which are shown this once. */
    @OpenToAll(OWN)
    @Transactional
    public List<String> confirm(String code) {
        var me = current.get();
        var factor = factors.find(me.id()).orElseThrow(() -> new NotFound("second factor"));
        if (factor.isConfirmed() || !factor.accepts(code, clock.now())) {
            throw new RuleViolation("account.factor.wrong");
        }
        factor.confirm(clock.now());
        events.fire(new SecondFactorChanged(me.username(), "confirmed"));
        return freshCodes(me.id());
    }

    /** New recovery codes instead of the old ones, for whoever holds the phone. */
    @OpenToAll(OWN)
    @Transactional
    public List<String> renewCodes(String code) {
        var me = current.get();
        if (!factors.lockConfirmed(me.id())
                .orElseThrow(() -> new NotFound("second factor"))
                .accepts(code, clock.now())) {
            throw new RuleViolation("account.factor.wrong");
        }
        events.fire(new SecondFactorChanged(me.username(), "codes renewed"));
        return freshCodes(me.id());
    }

    private List<String> freshCodes(long accountId) {
        var codes = Stream.generate(OneTimeCodes::newSecret)
                .limit(RECOVERY_CODES)
                .map(letters -> letters.substring(0, RECOVERY_LENGTH))
                .toList();
        factors.replaceCodes(accountId, codes.stream().map(Tokens::hash).toList());
        return codes;
    }
}
