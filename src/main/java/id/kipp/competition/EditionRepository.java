package id.kipp.competition;

import id.kipp.kernel.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Stores editions and locks their stages. */
@ApplicationScoped
class EditionRepository {
    private static final List<String> PARTS =
            List.of("e.groups", "e.categories", "e.questions", "e.stages", "e.stages.criteria", "e.stages.gate");

    @PersistenceContext
    private EntityManager em;

    List<Edition> all() {
        return whole(em.createQuery("select e from Edition e order by e.year desc", Edition.class))
                .getResultList();
    }

    Optional<Edition> find(long id) {
        return whole(em.createQuery("select e from Edition e where e.id = :id", Edition.class)
                        .setParameter("id", id))
                .getResultStream()
                .findFirst();
    }

    Edition get(long id) {
        return find(id).orElseThrow(() -> new NotFoundException("edition " + id));
    }

    /** One query for each kind of part, however many editions and stages there are. */
    private static TypedQuery<Edition> whole(TypedQuery<Edition> query) {
        query.setHint("eclipselink.batch.type", "IN");
        for (var part : PARTS) {
            query.setHint("eclipselink.batch", part);
        }
        return query;
    }

    /** The version of the terms and the database's time, in one statement. */
    TermsMoment.Read moment() {
        var row =
                (Object[]) em.createNativeQuery("select version, date_format(utc_timestamp(6), '%Y-%m-%dT%H:%i:%s.%fZ')"
                                + " from terms_version where id = 1")
                        .getSingleResult();
        return new TermsMoment.Read(((Number) row[0]).longValue(), Instant.parse((String) row[1]));
    }

    /** Tells every node, once this transaction commits, that the terms which it keeps are old. */
    void moveTermsVersion() {
        em.createNativeQuery("update terms_version set version = version + 1 where id = 1")
                .executeUpdate();
    }

    boolean hasYear(int year) {
        return !em.createQuery("select e.id from Edition e where e.year = :year", Long.class)
                .setParameter("year", year)
                .getResultList()
                .isEmpty();
    }

    /** Whether another edition than this one is called so. */
    boolean hasName(String name, long own) {
        return !em.createQuery("select e.id from Edition e where e.name = :name and e.id <> :own", Long.class)
                .setParameter("name", name)
                .setParameter("own", own)
                .getResultList()
                .isEmpty();
    }

    void add(Edition edition) {
        em.persist(edition);
        em.flush();
    }

    Stage stage(long id) {
        return Optional.ofNullable(em.find(Stage.class, id)).orElseThrow(() -> new NotFoundException("stage " + id));
    }

    /** The next submission's code; nobody else gets one in this edition until the transaction ends. The terms stay as they are. */
    String nextCode(long id) {
        var found = em.createNativeQuery("select year, next_number from edition where id = ? for update")
                .setParameter(1, id)
                .getResultList();
        if (found.isEmpty()) {
            throw new NotFoundException("edition " + id);
        }
        em.createNativeQuery("update edition set next_number = next_number + 1 where id = ?")
                .setParameter(1, id)
                .executeUpdate();
        var row = (Object[]) found.get(0);
        return "%d-%04d".formatted(((Number) row[0]).intValue(), ((Number) row[1]).intValue());
    }

    /** The edition, alone until the transaction ends. */
    Edition lock(long id) {
        return Optional.ofNullable(em.find(Edition.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFoundException("edition " + id));
    }

    /** The edition with all its stages as they stand now, alone until the transaction ends. */
    Edition aloneWithStages(long id) {
        em.createNativeQuery("select id from stage where edition_id = ? order by id for update")
                .setParameter(1, id)
                .getResultList();
        return get(id);
    }

    /**
     * Gives questions the places that they have between them, in this order. The database takes no place twice, not even in
     * the middle of a statement: so they step aside first.
     */
    void arrange(List<Question> order) {
        var places = order.stream().map(Question::position).sorted().toList();
        var ids = order.stream().map(Question::id).toList();
        em.createQuery("update Question q set q.position = 0 - q.position where q.id in :ids")
                .setParameter("ids", ids)
                .executeUpdate();
        for (int i = 0; i < ids.size(); i++) {
            em.createQuery("update Question q set q.position = :place where q.id = :id")
                    .setParameter("place", places.get(i))
                    .setParameter("id", ids.get(i))
                    .executeUpdate();
        }
        order.forEach(em::refresh);
    }

    void flush() {
        em.flush();
    }

    boolean isOnly(long id) {
        return em.createQuery("select e.id from Edition e where e.id <> :id", Long.class)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    void remove(Edition edition) {
        em.createQuery("update Edition e set e.clonedFrom = null where e.clonedFrom = :id")
                .setParameter("id", edition.id())
                .executeUpdate();
        em.remove(edition);
    }

    /**
     * Holds the stage together with every other writer but not beside whoever closes it. Both databases understand this older
     * form of FOR SHARE.
     */
    void share(long stageId) {
        em.createNativeQuery("select id from stage where id = ? lock in share mode")
                .setParameter(1, stageId)
                .getResultList();
    }

    /** The stage as it stands now, alone until the transaction ends. */
    Stage alone(long stageId) {
        em.createNativeQuery("select id from stage where id = ? for update")
                .setParameter(1, stageId)
                .getResultList();
        return fresh(stageId);
    }

    /** The stage as it stands now, whatever was read of it before. */
    Stage fresh(long stageId) {
        var stage = stage(stageId);
        em.refresh(stage);
        return stage;
    }
}
