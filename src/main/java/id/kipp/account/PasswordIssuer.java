package id.kipp.account;

import id.kipp.account.event.PasswordChanged;
import id.kipp.account.secret.PasswordHasher;
import id.kipp.account.secret.Tokens;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.event.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Gives passwords that are said once; the one before stays unknown, and the places where it was used end. */
@ApplicationScoped
class PasswordIssuer {
    private static final int LENGTH = 16;

    private final PasswordHasher hasher;
    private final CurrentActor current;
    private final Event<DomainEvent> events;

    @Inject
    PasswordIssuer(PasswordHasher hasher, CurrentActor current, Event<DomainEvent> events) {
        this.hasher = hasher;
        this.current = current;
        this.events = events;
    }

    /** Gives somebody who forgot it a new one. */
    String renew(Account account) {
        if (current.get().id() == account.id()) {
            throw new RuleViolationException("account.password.own");
        }
        var given = fresh();
        account.givePassword(hash(given));
        events.fire(new PasswordChanged(account.id(), account.username(), false));
        return given;
    }

    String fresh() {
        return Tokens.letters(LENGTH);
    }

    String hash(String password) {
        return hasher.hash(password);
    }
}
