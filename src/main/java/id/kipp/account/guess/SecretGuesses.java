package id.kipp.account.guess;

import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.access.Internal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The turn that everybody takes before a secret is compared; whoever takes too many waits. */
@ApplicationScoped
public class SecretGuesses {
    private static final String CALLER = "whoever compares the secret, in the same request";

    private final GuessLedgerService ledger;

    @Inject
    public SecretGuesses(GuessLedgerService ledger) {
        this.ledger = ledger;
    }

    /**
     * Counts a guess, before the caller locks anything.
     *
     * @param whose the account, or the place that it comes from
     */
    @Internal(CALLER)
    public void requireTurn(GuessedSecret secret, Object whose) {
        if (!secret.allows(ledger.count(secret.bucket(whose)))) {
            throw new RuleViolationException("account.signin.toomany");
        }
    }

    /** The secret was not looked at: it was no guess. */
    @Internal(CALLER)
    public void wasUnread(GuessedSecret secret, Object whose) {
        wasRight(secret, whose);
    }

    /** The secret was right: it was no guess. */
    @Internal(CALLER)
    public void wasRight(GuessedSecret secret, Object whose) {
        ledger.takeBack(secret.bucket(whose));
    }
}
