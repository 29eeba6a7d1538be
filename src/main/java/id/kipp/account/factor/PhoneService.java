package id.kipp.account.factor;

import id.kipp.account.guess.GuessedSecret;
import id.kipp.account.guess.OwnPassword;
import id.kipp.account.guess.SecretGuesses;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.access.PermitAll;
import id.kipp.kernel.event.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Sets up a phone as the second factor of the own account: the password first, then a code that the phone shows. */
@ApplicationScoped
public class PhoneService {
    private static final String OWN = "everybody guards the own account";

    private final SecondFactorRepository factors;
    private final PhoneSecrets secrets;
    private final OwnPassword password;
    private final SecretGuesses guesses;
    private final CurrentActor current;
    private final Event<DomainEvent> events;

    @Inject
    public PhoneService(
            SecondFactorRepository factors,
            PhoneSecrets secrets,
            OwnPassword password,
            SecretGuesses guesses,
            CurrentActor current,
            Event<DomainEvent> events) {
        this.factors = factors;
        this.secrets = secrets;
        this.password = password;
        this.guesses = guesses;
        this.current = current;
        this.events = events;
    }

    /** The secret for the phone to take over, for whoever knows the password: a borrowed desk must not bring a phone of its own. */
    @PermitAll(OWN)
    @Transactional
    public PhoneSecret begin(String typed) {
        var account = password.require(typed);
        var secret = secrets.begun(account.id());
        if (isConfirmed(account.id())) {
            throw new RuleViolationException("account.factor.already");
        }
        return new PhoneSecret(secret, OneTimeCodes.address(secret, account.username()));
    }

    private boolean isConfirmed(long accountId) {
        return factors.find(accountId).filter(SecondFactor::isConfirmed).isPresent();
    }

    /** Confirms the phone by a code that it shows; the answer is the recovery codes, which are shown this once. */
    @PermitAll(OWN)
    @Transactional
    public List<String> confirm(String code) {
        var me = current.get();
        guesses.requireTurn(GuessedSecret.PHONE_CODE, me.id());
        var factor = factors.lock(me.id()).orElseThrow(() -> new NotFoundException("second factor"));
        if (factor.isConfirmed() || !secrets.isGood(factor, code)) {
            throw new RuleViolationException("account.factor.wrong");
        }
        secrets.confirm(factor);
        events.fire(new SecondFactorChanged(me.id(), me.username(), SecondFactorChanged.CONFIRMED));
        guesses.wasRight(GuessedSecret.PHONE_CODE, me.id());
        return secrets.freshCodes(me.id());
    }
}
