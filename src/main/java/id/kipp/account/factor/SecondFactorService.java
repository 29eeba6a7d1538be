package id.kipp.account.factor;

import id.kipp.account.CredentialStore;
import id.kipp.account.guess.GuessedSecret;
import id.kipp.account.guess.SecretGuesses;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.PermitAll;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.kernel.event.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Shows how the second factor of the own account stands, renews its recovery codes, and takes a lost one away. */
@ApplicationScoped
public class SecondFactorService {
    private static final String OWN = "everybody guards the own account";

    private final SecondFactorRepository factors;
    private final PhoneSecrets secrets;
    private final CredentialStore accounts;
    private final SecretGuesses guesses;
    private final CurrentActor current;
    private final Event<DomainEvent> events;

    @Inject
    public SecondFactorService(
            SecondFactorRepository factors,
            PhoneSecrets secrets,
            CredentialStore accounts,
            SecretGuesses guesses,
            CurrentActor current,
            Event<DomainEvent> events) {
        this.factors = factors;
        this.secrets = secrets;
        this.accounts = accounts;
        this.guesses = guesses;
        this.current = current;
        this.events = events;
    }

    /** How the own account stands; looking changes nothing. */
    @PermitAll(OWN)
    @Transactional
    public SecondFactorView mine() {
        var me = current.get();
        var found = factors.find(me.id());
        var confirmed = found.filter(SecondFactor::isConfirmed).isPresent();
        return new SecondFactorView(
                confirmed, found.isPresent() && !confirmed, confirmed ? factors.codesLeft(me.id()) : 0);
    }

    /** New recovery codes instead of the old ones, for whoever holds the phone. */
    @PermitAll(OWN)
    @Transactional
    public List<String> renewCodes(String code) {
        var me = current.get();
        guesses.requireTurn(GuessedSecret.PHONE_CODE, me.id());
        var factor = factors.lockConfirmed(me.id()).orElseThrow(() -> new NotFoundException("second factor"));
        if (!secrets.isGood(factor, code)) {
            throw new RuleViolationException("account.factor.wrong");
        }
        events.fire(new SecondFactorChanged(me.id(), me.username(), "codes renewed"));
        guesses.wasRight(GuessedSecret.PHONE_CODE, me.id());
        return secrets.freshCodes(me.id());
    }

    /** Takes the second factor of somebody away who lost phone and codes; the next sign-in sets up another. */
    @RequiresPermission(Permission.MANAGE_ACCOUNTS)
    @Transactional
    public void reset(long id) {
        var account = accounts.find(id).orElseThrow(() -> new NotFoundException("account " + id));
        factors.remove(id);
        events.fire(new SecondFactorChanged(id, account.username(), SecondFactorChanged.RESET));
    }
}
