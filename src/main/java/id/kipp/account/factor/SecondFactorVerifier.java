package id.kipp.account.factor;

import id.kipp.account.secret.SecretBox;
import id.kipp.account.secret.Tokens;
import id.kipp.kernel.access.Internal;
import id.kipp.kernel.text.TypedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;

/** Answers the ways of signing in whether an account has a second factor, and whether what was typed proves it. */
@ApplicationScoped
public class SecondFactorVerifier {
    private static final String CALLER = "the ways of signing in, which count guesses";

    private final SecondFactorRepository factors;
    private final SecondFactorSettings settings;
    private final SecretBox box;

    @Inject
    public SecondFactorVerifier(SecondFactorRepository factors, SecondFactorSettings settings, SecretBox box) {
        this.factors = factors;
        this.settings = settings;
        this.box = box;
    }

    /** Whether who is guarded must have one. */
    @Internal(CALLER)
    public boolean isRequired() {
        return settings.isRequired();
    }

    @Internal(CALLER)
    public boolean isConfirmed(long accountId) {
        return factors.find(accountId).filter(SecondFactor::isConfirmed).isPresent();
    }

    /** Whether this is a code of the account's phone, or one of its recovery codes; a good one is used up. */
    @Internal(CALLER)
    public boolean accepts(long accountId, String code, Instant now) {
        return factors.lockConfirmed(accountId)
                        .filter(factor -> box.open(accountId, factor.sealed())
                                .filter(secret -> factor.accepts(secret, code, now))
                                .isPresent())
                        .isPresent()
                || factors.useCode(accountId, Tokens.hash(TypedText.code(code).toUpperCase(Locale.ROOT)));
    }
}
