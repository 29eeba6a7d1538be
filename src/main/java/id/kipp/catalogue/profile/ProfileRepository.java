package id.kipp.catalogue.profile;

import id.kipp.catalogue.profile.rules.Author;
import id.kipp.catalogue.profile.rules.Fact;
import id.kipp.catalogue.profile.rules.ProfileField;
import id.kipp.catalogue.profile.view.Pulse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Stores profiles with their versions. */
@ApplicationScoped
class ProfileRepository {
    /** The number under which the draft lies; versions count from 1. */
    static final int DRAFT = 0;

    private static final String INNOVATION = "innovation";

    @PersistenceContext
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    void flush() {
        em.flush();
    }

    Optional<ProfileEntry> find(long innovationId) {
        return Optional.ofNullable(em.find(ProfileEntry.class, innovationId));
    }

    Map<Long, ProfileEntry> find(Collection<Long> innovationIds) {
        return innovationIds.isEmpty()
                ? Map.of()
                : em.createQuery("select p from ProfileEntry p where p.innovationId in :ids", ProfileEntry.class)
                        .setParameter("ids", innovationIds)
                        .getResultStream()
                        .collect(Collectors.toMap(ProfileEntry::innovationId, Function.identity()));
    }

    /** The profile under a lock; made where there is none yet. The innovation is locked first, so that two cannot make it. */
    ProfileEntry lock(long innovationId, Instant now) {
        em.createNativeQuery("select id from innovation where id = ? for update")
                .setParameter(1, innovationId)
                .getSingleResult();
        return em.createQuery("select p from ProfileEntry p where p.innovationId = :innovation", ProfileEntry.class)
                .setParameter(INNOVATION, innovationId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("eclipselink.refresh", "true")
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    var made = new ProfileEntry(innovationId, now);
                    em.persist(made);
                    em.flush();
                    return made;
                });
    }

    Map<ProfileField, Fact> facts(long innovationId, int number) {
        return em.createQuery(
                        "select f from StoredFact f where f.innovationId = :innovation and f.number = :number",
                        StoredFact.class)
                .setParameter(INNOVATION, innovationId)
                .setParameter("number", number)
                .getResultStream()
                .map(StoredFact::fact)
                .collect(Collectors.toMap(Fact::field, Function.identity()));
    }

    /** The facts of all versions of these innovations, by innovation and number. */
    Map<Long, Map<Integer, Map<ProfileField, Fact>>> facts(Collection<Long> innovationIds) {
        var facts = new HashMap<Long, Map<Integer, Map<ProfileField, Fact>>>();
        if (!innovationIds.isEmpty()) {
            em.createQuery("select f from StoredFact f where f.innovationId in :ids", StoredFact.class)
                    .setParameter("ids", innovationIds)
                    .getResultStream()
                    .forEach(stored -> facts.computeIfAbsent(stored.innovationId(), id -> new HashMap<>())
                            .computeIfAbsent(stored.number(), number -> new HashMap<>())
                            .put(stored.fact().field(), stored.fact()));
        }
        return facts;
    }

    /** Puts the facts of a version or of the draft in the place of what stood there. */
    void put(long innovationId, int number, Collection<Fact> facts) {
        em.createQuery("delete from StoredFact f where f.innovationId = :innovation and f.number = :number")
                .setParameter(INNOVATION, innovationId)
                .setParameter("number", number)
                .executeUpdate();
        facts.stream()
                .filter(fact -> !fact.isEmpty())
                .forEach(fact -> em.persist(new StoredFact(innovationId, number, fact)));
    }

    List<ProfileVersion> versions(long innovationId) {
        return em.createQuery(
                        "select v from ProfileVersion v where v.innovationId = :innovation order by v.number desc",
                        ProfileVersion.class)
                .setParameter(INNOVATION, innovationId)
                .getResultList();
    }

    /** Keeps what an owner said of whether its innovation still runs, beside what it said before. */
    void say(long innovationId, Pulse said, Author by) {
        em.createNativeQuery("insert into profile_pulse (innovation_id, at, alive, reason, since, said_by)"
                        + " values (?, utc_timestamp(6), ?, ?, ?, ?)")
                .setParameter(1, innovationId)
                .setParameter(2, String.valueOf(said.alive()))
                .setParameter(3, said.reason())
                .setParameter(4, said.since())
                .setParameter(5, by.name())
                .executeUpdate();
    }

    /** Pages of the public are kept under the versions of the records. */
    void moved(long innovationId) {
        em.createNativeQuery("update innovation set version = version + 1, changed_at = utc_timestamp(6) where id = ?")
                .setParameter(1, innovationId)
                .executeUpdate();
    }
}
