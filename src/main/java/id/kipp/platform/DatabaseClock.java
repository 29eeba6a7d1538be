package id.kipp.platform;

import id.kipp.kernel.PortalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** The database's UTC time: every node and every deadline uses this one. */
@ApplicationScoped
class DatabaseClock implements PortalClock {
    @PersistenceContext
    private EntityManager em;

    @Override
    public Instant now() {
        var text = em.createNativeQuery("select date_format(utc_timestamp(6), '%Y-%m-%dT%H:%i:%s.%fZ')")
                .getSingleResult();
        return Instant.parse(text.toString());
    }
}
