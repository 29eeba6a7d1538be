package id.kipp.judging.pact;

import id.kipp.competition.EditionTermsService;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.access.Internal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps shut whatever a juror may read or write of an edition until its pact is signed in its present words. */
@ApplicationScoped
public class PactGate {
    private static final String DESK = "the services of a juror's own desk, for the juror who asks";

    private final PactRepository signatures;
    private final EditionTermsService terms;

    @Inject
    public PactGate(PactRepository signatures, EditionTermsService terms) {
        this.signatures = signatures;
        this.terms = terms;
    }

    @Internal(DESK)
    public boolean isOpen(long editionId, long accountId) {
        return terms.terms(editionId)
                .juryTerms()
                .pactHash()
                .map(hash -> signatures.signedAt(editionId, accountId, hash).isPresent())
                .orElse(true);
    }

    @Internal(DESK)
    public void requireOpen(long editionId, long accountId) {
        if (!isOpen(editionId, accountId)) {
            throw new RuleViolationException("judging.pact.unsigned");
        }
    }
}
