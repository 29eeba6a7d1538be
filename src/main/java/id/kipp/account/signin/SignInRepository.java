package id.kipp.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** Stores the places where somebody is signed in. */
@ApplicationScoped
class SignInRepository {
    @PersistenceContext
    private EntityManager em;

    void add(SignIn signIn) {
        em.persist(signIn);
    }

    Optional<SignIn> find(String tokenHash) {
        return Optional.ofNullable(em.find(SignIn.class, tokenHash));
    }

    /** Alone until the transaction ends: a token is exchanged once. */
    Optional<SignIn> lock(String tokenHash) {
        return Optional.ofNullable(em.find(SignIn.class, tokenHash, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Ends all of an account but one. */
    void endOthers(long accountId, String keptHash, Instant now) {
        em.createQuery("update SignIn s set s.endedAt = :now where s.accountId = :id and s.endedAt is null"
                        + " and s.tokenHash <> :kept")
                .setParameter("now", now)
                .setParameter("id", accountId)
                .setParameter("kept", keptHash)
                .executeUpdate();
    }

    void endAll(long accountId, Instant now) {
        em.createQuery("update SignIn s set s.endedAt = :now where s.accountId = :id and s.endedAt is null")
                .setParameter("now", now)
                .setParameter("id", accountId)
                .executeUpdate();
    }

    int forgetUnseenSince(Instant then) {
        return em.createQuery("delete from SignIn s where s.lastSeenAt < :then")
                .setParameter("then", then)
                .executeUpdate();
    }
}
