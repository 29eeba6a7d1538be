package id.kipp.platform;

import id.kipp.kernel.PortalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The database's UTC time: every node and every deadline uses this one. */
@ApplicationScoped
class DatabaseClock implements PortalClock {
    private static final long OLDEST_NANOS = Duration.ofSeconds(10).toNanos();

    private record Read(Instant time, long at) {}

    @PersistenceContext
    private EntityManager em;

    private volatile @Nullable Read last;

    @Override
    public Instant now() {
        var text = em.createNativeQuery("select date_format(utc_timestamp(6), '%Y-%m-%dT%H:%i:%s.%fZ')")
                .getSingleResult();
        var time = Instant.parse(text.toString());
        last = new Read(time, System.nanoTime());
        return time;
    }

    @Override
    public Instant recent() {
        var read = last;
        if (read == null) {
            return now();
        }
        var passed = System.nanoTime() - read.at();
        return passed > OLDEST_NANOS ? now() : read.time().plusNanos(passed);
    }
}
