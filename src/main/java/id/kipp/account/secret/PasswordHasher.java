package id.kipp.account.secret;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.access.Internal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Hashes passwords by Argon2id (19 MiB, two passes, OWASP's choice), two at a time so that guesses cannot eat the machine. */
@ApplicationScoped
public class PasswordHasher {
    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

    /** Seconds: a flood of guesses is sent away rather than holding every thread of the portal. */
    private static final int LONGEST_WAIT = 5;

    private final Semaphore turns = new Semaphore(2, true);

    @Internal("whoever sets a password, after asking whether one may")
    public String hash(String password) {
        return inTurn(
                () -> Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult());
    }

    @Internal("whoever checks a password, after counting the guess")
    public boolean matches(String password, String hash) {
        return inTurn(() -> Password.check(password, hash).with(ARGON2ID));
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(LONGEST_WAIT, TimeUnit.SECONDS)) {
                throw new RuleViolationException("account.signin.busy");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new RuleViolationException("account.signin.busy");
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
