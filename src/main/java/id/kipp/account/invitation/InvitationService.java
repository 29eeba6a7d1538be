package id.kipp.account.invitation;

import id.kipp.account.CredentialStore;
import id.kipp.account.event.PasswordChanged;
import id.kipp.account.rules.PasswordRule;
import id.kipp.account.secret.PasswordHasher;
import id.kipp.account.secret.Tokens;
import id.kipp.kernel.CurrentActor;
import id.kipp.kernel.DomainEvent;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.PermitAll;
import id.kipp.kernel.PortalClock;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.text.TypedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;

/**
 * Lets the owners of new accounts choose their first password with a code of 140 random bits: too many to guess, so that its hash
 * may be a quick one, and a thousand accounts are made as fast as one.
 */
@ApplicationScoped
public class InvitationService {
    private static final int LETTERS = 28;

    private final InvitationRepository invitations;
    private final CredentialStore accounts;
    private final PasswordHasher hasher;
    private final PortalClock clock;
    private final CurrentActor current;
    private final Event<DomainEvent> events;

    @Inject
    public InvitationService(
            InvitationRepository invitations,
            CredentialStore accounts,
            PasswordHasher hasher,
            PortalClock clock,
            CurrentActor current,
            Event<DomainEvent> events) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.hasher = hasher;
        this.clock = clock;
        this.current = current;
        this.events = events;
    }

    /** Invites the owner of an account that has no password yet; the answer is the code, which is not kept. */
    String invite(long accountId, Duration goodFor) {
        var code = Tokens.letters(LETTERS);
        invitations.add(new Invitation(accountId, Tokens.hash(code), clock.now().plus(goodFor)));
        return code.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** Voids what was printed for these accounts; inside the caller's transaction. */
    void withdraw(Collection<Long> accountIds) {
        invitations.remove(accountIds);
    }

    /** Gives the account of this code its first password; the answer is the user name to sign in with. */
    @PermitAll("the one-time code is the key")
    @Transactional
    public String accept(String code, String password) {
        var letters = TypedText.code(code).toUpperCase(Locale.ROOT);
        var invitation = invitations
                .lock(Tokens.hash(letters))
                .filter(found -> found.isGood(clock.now()))
                .orElseThrow(() -> new RuleViolationException("account.invitation.wrong"));
        var account = accounts.find(invitation.accountId()).orElseThrow(() -> new NotFoundException("account"));
        PasswordRule.judge(password, account.username()).orThrow();
        accounts.changePassword(account.id(), hasher.hash(password));
        current.enter(account.actor().withoutTrust());
        events.fire(new PasswordChanged(account.id(), account.username(), true));
        return account.username();
    }
}
