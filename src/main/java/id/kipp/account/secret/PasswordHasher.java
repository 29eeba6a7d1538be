package id.kipp.account.secret;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import id.kipp.kernel.access.Internal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Hashes passwords by Argon2id (19 MiB, two passes, OWASP's choice), a few at a time so that guesses cannot eat the machine. */
@ApplicationScoped
public class PasswordHasher {
    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

    private final HashingQueue queue = new HashingQueue(Duration.ofSeconds(5));

    @Internal("whoever sets a password, after asking whether one may")
    public String hash(String password) {
        return queue.forKnown(
                () -> Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult());
    }

    /** The password of somebody whom the portal knows: who is signed in, or was on this device. */
    @Internal("whoever checks a password, after counting the guess")
    public boolean matches(String password, String hash) {
        return queue.forKnown(() -> isRight(password, hash));
    }

    /** The password of a stranger at a place of the network. */
    @Internal("whoever checks a password, after counting the guess")
    public boolean matchesOfStranger(String password, String hash, String place) {
        return queue.forStranger(place, () -> isRight(password, hash));
    }

    private static boolean isRight(String password, String hash) {
        return Password.check(password, hash).with(ARGON2ID);
    }
}
