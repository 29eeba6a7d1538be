package id.kipp.account.signin;

import id.kipp.account.guess.GuessLedgerService;
import id.kipp.kernel.PortalClock;
import id.kipp.kernel.access.Internal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Forgets sign-ins and counted guesses that no longer matter. */
@ApplicationScoped
public class SignInCleaningService {
    private final SignInRepository signIns;
    private final GuessLedgerService guesses;
    private final PortalClock clock;

    @Inject
    public SignInCleaningService(SignInRepository signIns, GuessLedgerService guesses, PortalClock clock) {
        this.signIns = signIns;
        this.guesses = guesses;
        this.clock = clock;
    }

    /** An ended sign-in still vouches for its device as long as the device's cookie lasts. */
    @Internal("the portal's own clock; it takes away only what counts no more")
    @Transactional
    public void clean() {
        signIns.forgetUnseenSince(clock.now().minus(SignInService.DEVICE_KNOWN));
        guesses.clean();
    }
}
