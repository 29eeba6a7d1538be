package id.kipp.judging.pact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** Stores who signed which words. */
@ApplicationScoped
class PactRepository {
    @PersistenceContext
    private EntityManager em;

    void add(PactSignature signature) {
        em.persist(signature);
        em.flush();
    }

    /** When a juror signed exactly these words. */
    Optional<Instant> signedAt(long editionId, long accountId, String hash) {
        return em.createQuery(
                        "select s.signedAt from PactSignature s where s.editionId = :edition and s.accountId = :account"
                                + " and s.textHash = :hash",
                        Instant.class)
                .setParameter("edition", editionId)
                .setParameter("account", accountId)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }
}
