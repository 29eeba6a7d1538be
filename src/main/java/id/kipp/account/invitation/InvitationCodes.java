package id.kipp.account.invitation;

import id.kipp.account.secret.Tokens;
import id.kipp.kernel.PortalClock;
import id.kipp.kernel.text.TypedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Makes the codes of account sheets and finds the invitation of one that is typed; inside the caller's transaction. */
@ApplicationScoped
class InvitationCodes {
    private static final int LETTERS = 28;

    private final InvitationRepository invitations;
    private final PortalClock clock;

    @Inject
    InvitationCodes(InvitationRepository invitations, PortalClock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    /** Invites the owner of an account that has no password yet; the answer is the code, which is not kept. */
    String invite(long accountId, Duration goodFor) {
        var code = Tokens.letters(LETTERS);
        invitations.add(new Invitation(accountId, Tokens.hash(code), clock.now().plus(goodFor)));
        return code.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** Voids what was printed for these accounts. */
    void withdraw(Collection<Long> accountIds) {
        invitations.remove(accountIds);
    }

    /** The account whose code was typed, as long as it is good; its invitation is held alone until the transaction ends. */
    Optional<Long> accountOf(String typed) {
        var letters = TypedText.code(typed).toUpperCase(Locale.ROOT);
        return invitations
                .lock(Tokens.hash(letters))
                .filter(found -> found.isGood(clock.now()))
                .map(Invitation::accountId);
    }
}
