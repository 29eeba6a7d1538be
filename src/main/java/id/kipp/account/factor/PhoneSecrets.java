package id.kipp.account.factor;

import id.kipp.account.CredentialStore;
import id.kipp.account.secret.SecretBox;
import id.kipp.account.secret.Tokens;
import id.kipp.kernel.PortalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** The secret that a phone shares with the portal, and the recovery codes for when it is lost; inside the caller's transaction. */
@ApplicationScoped
class PhoneSecrets {
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_LENGTH = 12;

    private final SecondFactorRepository factors;
    private final CredentialStore accounts;
    private final SecretBox box;
    private final PortalClock clock;

    @Inject
    PhoneSecrets(SecondFactorRepository factors, CredentialStore accounts, SecretBox box, PortalClock clock) {
        this.factors = factors;
        this.accounts = accounts;
        this.box = box;
        this.clock = clock;
    }

    /**
     * The secret that waits for its phone; made when there is none, or none that our keys open. Under the account's lock, so that two
     * tabs are shown the same.
     */
    String begun(long accountId) {
        accounts.lock(accountId);
        return factors.find(accountId)
                .flatMap(factor -> box.open(accountId, factor.sealed()))
                .orElseGet(() -> begin(accountId));
    }

    private String begin(long accountId) {
        var secret = OneTimeCodes.newSecret();
        var sealed = box.seal(accountId, secret);
        factors.find(accountId)
                .ifPresentOrElse(factor -> factor.seal(sealed), () -> factors.add(new SecondFactor(accountId, sealed)));
        return secret;
    }

    /** Whether the phone shows this code now; a good one is used up. */
    boolean isGood(SecondFactor factor, String code) {
        return box.open(factor.accountId(), factor.sealed())
                .filter(secret -> factor.accepts(secret, code, clock.now()))
                .isPresent();
    }

    void confirm(SecondFactor factor) {
        factor.confirm(clock.now());
    }

    /** New recovery codes in place of those before; only their hashes are kept. */
    List<String> freshCodes(long accountId) {
        var codes = Stream.generate(() -> Tokens.letters(RECOVERY_LENGTH))
                .limit(RECOVERY_CODES)
                .toList();
        factors.replaceCodes(accountId, codes.stream().map(Tokens::hash).toList());
        return codes;
    }
}
