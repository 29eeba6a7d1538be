package id.kipp.award;

import id.kipp.award.rules.Attendance;
import id.kipp.award.rules.GateDecision.Deviation;
import id.kipp.judging.rules.conflict.ConflictKind;
import id.kipp.kernel.SqlValues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stores plenaries, their picks and decrees. */
@ApplicationScoped
class AwardRepository {
    @PersistenceContext
    private EntityManager em;

    void add(Plenary plenary, List<Attendance> attendance, List<GateChoice> picks, List<SatOut> out) {
        em.persist(plenary);
        em.flush();
        insert(
                "plenary_attendance (plenary_id, account_id, name, present, sat_out_reason)",
                attendance.stream()
                        .map(seat -> Arrays.<@Nullable Object>asList(
                                plenary.id(), seat.accountId(), seat.name(), seat.present(), seat.recusedReason()))
                        .toList());
        insert(
                "gate_pick (plenary_id, submission_id, ranked, taken, deviation, deviation_reason)",
                picks.stream()
                        .map(pick -> Arrays.<@Nullable Object>asList(
                                plenary.id(),
                                pick.submissionId(),
                                pick.ranked(),
                                pick.taken(),
                                pick.deviation().name(),
                                pick.reason()))
                        .toList());
        insert(
                "plenary_out (plenary_id, submission_id, account_id, name, kind)",
                out.stream()
                        .map(each -> Arrays.<@Nullable Object>asList(
                                plenary.id(),
                                each.submissionId(),
                                each.accountId(),
                                each.name(),
                                each.kind().name()))
                        .toList());
    }

    /** All rows in one statement. */
    private void insert(String into, List<List<@Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var insert = em.createNativeQuery("insert into " + into + " values "
                + SqlValues.rows(rows.size(), rows.get(0).size()));
        SqlValues.bind(insert, 1, rows.stream().flatMap(List::stream).toList()).executeUpdate();
    }

    Optional<PlenaryView> plenary(long gateId) {
        return em.createQuery("select p from Plenary p where p.gateId = :gate", Plenary.class)
                .setParameter("gate", gateId)
                .getResultStream()
                .findFirst()
                .map(plenary -> plenary.view(attendance(plenary.id()), picks(plenary.id()), out(plenary.id())));
    }

    @SuppressWarnings("unchecked")
    private List<Attendance> attendance(long plenaryId) {
        List<Object[]> rows = em.createNativeQuery("select account_id, name, present, coalesce(sat_out_reason, '')"
                        + " from plenary_attendance where plenary_id = ? order by name, account_id")
                .setParameter(1, plenaryId)
                .getResultList();
        return rows.stream()
                .map(row ->
                        new Attendance(((Number) row[0]).longValue(), (String) row[1], isTrue(row[2]), (String) row[3]))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<GateChoice> picks(long plenaryId) {
        List<Object[]> rows = em.createNativeQuery("select submission_id, ranked, taken, deviation, deviation_reason"
                        + " from gate_pick where plenary_id = ? order by ranked, submission_id")
                .setParameter(1, plenaryId)
                .getResultList();
        return rows.stream()
                .map(row -> new GateChoice(
                        ((Number) row[0]).longValue(),
                        ((Number) row[1]).intValue(),
                        isTrue(row[2]),
                        Deviation.valueOf((String) row[3]),
                        (String) row[4]))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<SatOut> out(long plenaryId) {
        List<Object[]> rows = em.createNativeQuery("select submission_id, account_id, name, kind"
                        + " from plenary_out where plenary_id = ? order by submission_id, name, account_id")
                .setParameter(1, plenaryId)
                .getResultList();
        return rows.stream()
                .map(row -> new SatOut(
                        ((Number) row[0]).longValue(),
                        ((Number) row[1]).longValue(),
                        (String) row[2],
                        ConflictKind.valueOf((String) row[3])))
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

    /** The decree of a gate, alone until the transaction ends; before everything else that is locked with it. */
    Optional<Decree> lockDecree(long gateId) {
        return em.createQuery("select d from Decree d where d.gateId = :gate", Decree.class)
                .setParameter("gate", gateId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("eclipselink.refresh", "true")
                .getResultStream()
                .findFirst();
    }

    void add(Decree decree) {
        em.persist(decree);
        em.flush();
    }
}
