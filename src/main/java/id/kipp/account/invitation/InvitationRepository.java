package id.kipp.account.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Optional;

/** Stores invitations under the hashes of their codes. */
@ApplicationScoped
class InvitationRepository {
    @PersistenceContext
    private EntityManager em;

    void add(Invitation invitation) {
        em.persist(invitation);
    }

    /** The invitation of this code, alone until the transaction ends: it is used once. */
    Optional<Invitation> lock(String codeHash) {
        return em.createQuery("select i from Invitation i where i.codeHash = :hash", Invitation.class)
                .setParameter("hash", codeHash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    void remove(Collection<Long> accountIds) {
        if (!accountIds.isEmpty()) {
            em.createQuery("delete from Invitation i where i.accountId in :ids")
                    .setParameter("ids", accountIds)
                    .executeUpdate();
        }
    }
}
