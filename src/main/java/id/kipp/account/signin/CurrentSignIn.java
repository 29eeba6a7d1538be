package id.kipp.account.signin;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sign-in that this request came with, by the hash of its token; what ends the others leaves it alone. */
@RequestScoped
class CurrentSignIn {
    private @Nullable String tokenHash;
    private boolean owesPassword;

    void enter(String hash) {
        this.tokenHash = hash;
    }

    /** Another password must be chosen before anything else. */
    void owePassword() {
        owesPassword = true;
    }

    boolean isPasswordOwed() {
        return owesPassword;
    }

    Optional<String> find() {
        return Optional.ofNullable(tokenHash);
    }
}
