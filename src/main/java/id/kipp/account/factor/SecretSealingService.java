package id.kipp.account.factor;

import id.kipp.account.secret.SecretBox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.logging.Logger;

/** Seals anew what lies open or under an older key, at each start. */
@ApplicationScoped
class SecretSealingService {
    private static final Logger LOG = Logger.getLogger(SecretSealingService.class.getName());

    private final SecondFactorRepository factors;
    private final SecretBox box;

    @Inject
    SecretSealingService(SecondFactorRepository factors, SecretBox box) {
        this.factors = factors;
        this.box = box;
    }

    @Transactional
    void sealAll() {
        for (var factor : factors.all()) {
            var id = factor.accountId();
            if (!box.isSealedAsNow(id, factor.sealed())) {
                box.open(id, factor.sealed())
                        .ifPresentOrElse(
                                secret -> factor.seal(box.seal(id, secret)),
                                () -> LOG.warning(() -> "no key opens the second factor of account " + id
                                        + ": see KIPP_SECRET_KEY in docs/operations.md"));
            }
        }
    }
}
