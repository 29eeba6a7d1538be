package id.kipp.account.factor;

import id.kipp.account.CredentialStore;
import id.kipp.account.secret.SecretBox;
import id.kipp.account.secret.Tokens;
import id.kipp.kernel.CurrentActor;
import id.kipp.kernel.DomainEvent;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.Permission;
import id.kipp.kernel.PermitAll;
import id.kipp.kernel.PortalClock;
import id.kipp.kernel.RequiresPermission;
import id.kipp.kernel.RuleViolationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

/** Sets up and renews the second factor of the own account, and takes a lost one away. */
@ApplicationScoped
public class SecondFactorService {
    private static final String OWN = "everybody guards the own account";
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_LENGTH = 12;

    private final SecondFactorRepository factors;
    private final CredentialStore accounts;
    private final SecretBox box;
    private final PortalClock clock;
    private final CurrentActor current;
    private final Event<DomainEvent> events;

    @Inject
    public SecondFactorService(
            SecondFactorRepository factors,
            CredentialStore accounts,
            SecretBox box,
            PortalClock clock,
            CurrentActor current,
            Event<DomainEvent> events) {
        this.factors = factors;
        this.accounts = accounts;
        this.box = box;
        this.clock = clock;
        this.current = current;
        this.events = events;
    }

    /** How the own account stands; while no phone is confirmed, with the secret that one may take over. */
    @PermitAll(OWN)
    @Transactional
    public SecondFactorView mine() {
        var me = current.get();
        var found = factors.find(me.id());
        if (found.filter(SecondFactor::isConfirmed).isPresent()) {
            return SecondFactorView.confirmed(factors.codesLeft(me.id()));
        }
        var secret = found.flatMap(factor -> box.open(me.id(), factor.sealed())).orElseGet(() -> begun(me.id()));
        return SecondFactorView.open(secret, OneTimeCodes.address(secret, me.username()));
    }

    private String begun(long id) {
        var secret = OneTimeCodes.newSecret();
        var sealed = box.seal(id, secret);
        factors.find(id)
                .ifPresentOrElse(factor -> factor.seal(sealed), () -> factors.add(new SecondFactor(id, sealed)));
        return secret;
    }

    /** Confirms the phone by a code that it shows; the answer is the recovery codes, which are shown this once. */
    @PermitAll(OWN)
    @Transactional
    public List<String> confirm(String code) {
        var me = current.get();
        var factor = factors.find(me.id()).orElseThrow(() -> new NotFoundException("second factor"));
        if (factor.isConfirmed() || !isGood(factor, code)) {
            throw new RuleViolationException("account.factor.wrong");
        }
        factor.confirm(clock.now());
        events.fire(new SecondFactorChanged(me.id(), me.username(), "confirmed"));
        return freshCodes(me.id());
    }

    /** New recovery codes instead of the old ones, for whoever holds the phone. */
    @PermitAll(OWN)
    @Transactional
    public List<String> renewCodes(String code) {
        var me = current.get();
        if (!isGood(factors.lockConfirmed(me.id()).orElseThrow(() -> new NotFoundException("second factor")), code)) {
            throw new RuleViolationException("account.factor.wrong");
        }
        events.fire(new SecondFactorChanged(me.id(), me.username(), "codes renewed"));
        return freshCodes(me.id());
    }

    /** Takes the second factor of somebody away who lost phone and codes; the next sign-in sets up another. */
    @RequiresPermission(Permission.MANAGE_ACCOUNTS)
    @Transactional
    public void reset(long id) {
        var account = accounts.find(id).orElseThrow(() -> new NotFoundException("account " + id));
        factors.remove(id);
        events.fire(new SecondFactorChanged(id, account.username(), SecondFactorChanged.RESET));
    }

    private boolean isGood(SecondFactor factor, String code) {
        return box.open(factor.accountId(), factor.sealed())
                .filter(secret -> factor.accepts(secret, code, clock.now()))
                .isPresent();
    }

    private List<String> freshCodes(long accountId) {
        var codes = Stream.generate(() -> Tokens.letters(RECOVERY_LENGTH))
                .limit(RECOVERY_CODES)
                .toList();
        factors.replaceCodes(accountId, codes.stream().map(Tokens::hash).toList());
        return codes;
    }
}
