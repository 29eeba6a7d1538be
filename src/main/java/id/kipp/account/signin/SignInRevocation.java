package id.kipp.account.signin;

import id.kipp.account.event.AccountChanged;
import id.kipp.account.event.AccountDisabled;
import id.kipp.account.event.PasswordChanged;
import id.kipp.account.factor.SecondFactorChanged;
import id.kipp.kernel.PortalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Ends the places where somebody is signed in, in the transaction that takes trust away. */
@ApplicationScoped
class SignInRevocation {
    private final SignInRepository signIns;
    private final PortalClock clock;
    private final CurrentSignIn here;

    @Inject
    SignInRevocation(SignInRepository signIns, PortalClock clock, CurrentSignIn here) {
        this.signIns = signIns;
        this.clock = clock;
        this.here = here;
    }

    void hear(@Observes AccountDisabled event) {
        endAll(event.disabled(), event.accountId());
    }

    void hear(@Observes AccountChanged event) {
        endAll(event.shrunk(), event.accountId());
    }

    void hear(@Observes PasswordChanged event) {
        endAll(!event.byOwner(), event.accountId());
        endOthers(event.byOwner(), event.accountId());
    }

    void hear(@Observes SecondFactorChanged event) {
        endAll(event.isTakenAway(), event.accountId());
        endOthers(event.isSetUp(), event.accountId());
    }

    /** Whoever was in before by less than is asked for now is out; the owner who asks for more stays in. */
    private void endOthers(boolean guardedBetter, long accountId) {
        if (guardedBetter) {
            here.find()
                    .ifPresentOrElse(
                            kept -> signIns.endOthers(accountId, kept, clock.now()),
                            () -> signIns.endAll(accountId, clock.now()));
        }
    }

    private void endAll(boolean lessTrusted, long accountId) {
        if (lessTrusted) {
            signIns.endAll(accountId, clock.now());
        }
    }
}
