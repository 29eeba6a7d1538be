package id.kipp.account.invitation;

import id.kipp.account.CredentialStore;
import id.kipp.account.event.PasswordChanged;
import id.kipp.account.guess.GuessedSecret;
import id.kipp.account.guess.SecretGuesses;
import id.kipp.account.rules.PasswordRule;
import id.kipp.account.secret.PasswordHasher;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.access.PermitAll;
import id.kipp.kernel.event.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Lets the owners of new accounts choose their first password with a code of 140 random bits: too many to guess, so that its hash
 * may be a quick one, and a thousand accounts are made as fast as one.
 */
@ApplicationScoped
public class InvitationService {
    private final InvitationCodes codes;
    private final CredentialStore accounts;
    private final PasswordHasher hasher;
    private final SecretGuesses guesses;
    private final CurrentActor current;
    private final Event<DomainEvent> events;

    @Inject
    public InvitationService(
            InvitationCodes codes,
            CredentialStore accounts,
            PasswordHasher hasher,
            SecretGuesses guesses,
            CurrentActor current,
            Event<DomainEvent> events) {
        this.codes = codes;
        this.accounts = accounts;
        this.hasher = hasher;
        this.guesses = guesses;
        this.current = current;
        this.events = events;
    }

    /**
     * Gives the account of this code its first password; the answer is the user name to sign in with.
     *
     * @param place where guesses at codes are counted
     */
    @PermitAll("the one-time code is the key")
    @Transactional
    public String accept(String code, String password, String place) {
        guesses.requireTurn(GuessedSecret.INVITATION, place);
        var id = codes.accountOf(code).orElseThrow(() -> new RuleViolationException("account.invitation.wrong"));
        var account = accounts.find(id).orElseThrow(() -> new NotFoundException("account"));
        guesses.wasRight(GuessedSecret.INVITATION, place);
        PasswordRule.judge(password, account.username()).orThrow();
        accounts.changePassword(account.id(), hasher.hash(password));
        current.enter(account.actor().withoutTrust());
        events.fire(new PasswordChanged(account.id(), account.username(), true));
        return account.username();
    }
}
