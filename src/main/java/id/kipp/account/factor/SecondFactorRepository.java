package id.kipp.account.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Stores second factors and the hashes of recovery codes. */
@ApplicationScoped
class SecondFactorRepository {
    @PersistenceContext
    private EntityManager em;

    void add(SecondFactor factor) {
        em.persist(factor);
    }

    Optional<SecondFactor> find(long accountId) {
        return Optional.ofNullable(em.find(SecondFactor.class, accountId));
    }

    /** The factor alone until the transaction ends: a code is good once, also for two at the same moment. */
    Optional<SecondFactor> lock(long accountId) {
        return Optional.ofNullable(em.find(SecondFactor.class, accountId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The same of one that counts. */
    Optional<SecondFactor> lockConfirmed(long accountId) {
        return lock(accountId).filter(SecondFactor::isConfirmed);
    }

    List<SecondFactor> all() {
        return em.createQuery("select f from SecondFactor f", SecondFactor.class)
                .getResultList();
    }

    void remove(long accountId) {
        find(accountId).ifPresent(em::remove);
        forgetCodes(accountId);
    }

    void replaceCodes(long accountId, List<String> hashes) {
        forgetCodes(accountId);
        for (var hash : hashes) {
            em.createNativeQuery("insert into recovery_code (account_id, code_hash) values (?, ?)")
                    .setParameter(1, accountId)
                    .setParameter(2, hash)
                    .executeUpdate();
        }
    }

    private void forgetCodes(long accountId) {
        em.createNativeQuery("delete from recovery_code where account_id = ?")
                .setParameter(1, accountId)
                .executeUpdate();
    }

    /** Uses a recovery code up; false when there is none such. */
    boolean useCode(long accountId, String hash) {
        return em.createNativeQuery("delete from recovery_code where account_id = ? and code_hash = ?")
                        .setParameter(1, accountId)
                        .setParameter(2, hash)
                        .executeUpdate()
                == 1;
    }

    long codesLeft(long accountId) {
        return ((Number) em.createNativeQuery("select count(*) from recovery_code where account_id = ?")
                        .setParameter(1, accountId)
                        .getSingleResult())
                .longValue();
    }
}
