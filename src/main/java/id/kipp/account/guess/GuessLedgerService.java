package id.kipp.account.guess;

import id.kipp.account.rules.GuessLimit;
import id.kipp.kernel.PortalClock;
import id.kipp.kernel.access.Internal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Counts guesses in short transactions of their own, before anything is compared: a refused guess stays counted. */
@ApplicationScoped
public class GuessLedgerService {
    private static final String CALLER = "whoever is about to compare a secret, or has just found it right";

    private final GuessRepository guesses;
    private final PortalClock clock;

    @Inject
    public GuessLedgerService(GuessRepository guesses, PortalClock clock) {
        this.guesses = guesses;
        this.clock = clock;
    }

    /** Counts one more guess and answers how many there are within the window. */
    @Internal(CALLER)
    @Transactional(TxType.REQUIRES_NEW)
    public int count(String bucket) {
        return guesses.count(bucket, clock.now());
    }

    /** Takes one counted guess back: it was none. */
    @Internal(CALLER)
    @Transactional(TxType.REQUIRES_NEW)
    public void takeBack(String bucket) {
        guesses.takeBack(bucket);
    }

    @Internal(CALLER)
    @Transactional(TxType.REQUIRES_NEW)
    public void forget(String bucket) {
        guesses.forget(bucket);
    }

    /** Forgets the guesses whose window is over. */
    @Internal("the portal's own clock")
    @Transactional
    public void clean() {
        guesses.forgetBefore(clock.now().minus(GuessLimit.WINDOW));
    }
}
