package id.kipp.award;

import id.kipp.award.rules.Attendance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Stores plenaries, their picks and decrees. */
@ApplicationScoped
class AwardRepository {
    @PersistenceContext
    private EntityManager em;

    void add(Plenary plenary, List<Attendance> attendance, List<PickView> picks) {
        em.persist(plenary);
        em.flush();
        attendance.forEach(member -> em.createNativeQuery(
                        "insert into plenary_attendance (plenary_id, account_id, name, present, sat_out_reason)"
                                + " values (?, ?, ?, ?, ?)")
                .setParameter(1, plenary.id())
                .setParameter(2, member.accountId())
                .setParameter(3, member.name())
                .setParameter(4, member.present())
                .setParameter(5, member.satOutReason())
                .executeUpdate());
        picks.forEach(pick -> em.createNativeQuery(
                        "insert into gate_pick (plenary_id, submission_id, ranked, taken, deviation_reason)"
                                + " values (?, ?, ?, ?, ?)")
                .setParameter(1, plenary.id())
                .setParameter(2, pick.submissionId())
                .setParameter(3, pick.ranked())
                .setParameter(4, pick.taken())
                .setParameter(5, pick.reason())
                .executeUpdate());
    }

    Optional<PlenaryView> plenary(long gateId) {
        return em.createQuery("select p from Plenary p where p.gateId = :gate", Plenary.class)
                .setParameter("gate", gateId)
                .getResultStream()
                .findFirst()
                .map(plenary -> plenary.view(attendance(plenary.id()), picks(plenary.id())));
    }

    @SuppressWarnings("unchecked")
    private List<Attendance> attendance(long plenaryId) {
        List<Object[]> rows = em.createNativeQuery("select account_id, name, present, coalesce(sat_out_reason, '')"
                        + " from plenary_attendance where plenary_id = ? order by name")
                .setParameter(1, plenaryId)
                .getResultList();
        return rows.stream()
                .map(row ->
                        new Attendance(((Number) row[0]).longValue(), (String) row[1], isTrue(row[2]), (String) row[3]))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<PickView> picks(long plenaryId) {
        List<Object[]> rows = em.createNativeQuery("select submission_id, ranked, taken, deviation_reason"
                        + " from gate_pick where plenary_id = ? order by ranked, submission_id")
                .setParameter(1, plenaryId)
                .getResultList();
        return rows.stream()
                .map(row -> new PickView(
                        ((Number) row[0]).longValue(), ((Number) row[1]).intValue(), isTrue(row[2]), (String) row[3]))
                .toList();
    }

    /** A boolean column comes as a number from one driver setting and as a boolean from another. */
    private static boolean isTrue(Object value) {
        return value instanceof Boolean flag ? flag : ((Number) value).intValue() != 0;
    }

    Optional<Decree> decree(long gateId) {
        return em.createQuery("select d from Decree d where d.gateId = :gate", Decree.class)
                .setParameter("gate", gateId)
                .getResultStream()
                .findFirst();
    }

    void add(Decree decree) {
        em.persist(decree);
        em.flush();
    }
}
