package id.kipp.account.signin;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sign-in that this request came with, by the hash of its token; what ends the others leaves it alone. */
@RequestScoped
class CurrentSignIn {
    private @Nullable String tokenHash;

    void enter(String hash) {
        this.tokenHash = hash;
    }

    Optional<String> find() {
        return Optional.ofNullable(tokenHash);
    }
}
