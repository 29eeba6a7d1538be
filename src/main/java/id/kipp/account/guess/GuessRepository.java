package id.kipp.account.guess;

import id.kipp.account.rules.GuessLimit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;

/** Counts guesses in one statement each, so that a thousand at once are a thousand. */
@ApplicationScoped
class GuessRepository {
    @PersistenceContext
    private EntityManager em;

    /** Counts one more guess and answers how many there are in this window. */
    int count(String bucket, Instant now) {
        em.createNativeQuery("insert into sign_in_attempt (bucket, attempts, since) values (?, 1, ?)"
                        + " on duplicate key update attempts = if(since <= ?, 1, attempts + 1),"
                        + " since = if(since <= ?, ?, since)")
                .setParameter(1, bucket)
                .setParameter(2, utc(now))
                .setParameter(3, utc(now.minus(GuessLimit.WINDOW)))
                .setParameter(4, utc(now.minus(GuessLimit.WINDOW)))
                .setParameter(5, utc(now))
                .executeUpdate();
        return ((Number) em.createNativeQuery("select attempts from sign_in_attempt where bucket = ?")
                        .setParameter(1, bucket)
                        .getSingleResult())
                .intValue();
    }

    /** Takes one counted guess back: it was none. */
    void takeBack(String bucket) {
        em.createNativeQuery("update sign_in_attempt set attempts = attempts - 1 where bucket = ? and attempts > 0")
                .setParameter(1, bucket)
                .executeUpdate();
    }

    /** Forgets the windows that began before this moment. */
    void forgetBefore(Instant then) {
        em.createNativeQuery("delete from sign_in_attempt where since <= ?")
                .setParameter(1, utc(then))
                .executeUpdate();
    }

    void forget(String bucket) {
        em.createNativeQuery("delete from sign_in_attempt where bucket = ?")
                .setParameter(1, bucket)
                .executeUpdate();
    }

    /** As everywhere: in UTC, whatever the zone of this machine. */
    private static Timestamp utc(Instant at) {
        return Timestamp.from(at);
    }
}
