package id.kipp.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Stores the hash of the one code that makes the first administrator. */
@ApplicationScoped
class FirstCodeRepository {
    @PersistenceContext
    private EntityManager em;

    /** Keeps this one in place of any before. */
    void keep(String hash) {
        em.createNativeQuery(
                        "insert into first_code (id, code_hash) values (1, ?) on duplicate key update code_hash = ?")
                .setParameter(1, hash)
                .setParameter(2, hash)
                .executeUpdate();
    }

    /** The hash, alone until the transaction ends; none once it was used. */
    Optional<String> lock() {
        List<?> found = em.createNativeQuery("select code_hash from first_code where id = 1 for update")
                .getResultList();
        return found.stream().findFirst().map(Object::toString);
    }

    void remove() {
        em.createNativeQuery("delete from first_code").executeUpdate();
    }
}
