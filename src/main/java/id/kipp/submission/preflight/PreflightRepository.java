package id.kipp.submission.preflight;

import id.kipp.kernel.SqlValues;
import id.kipp.submission.preflight.rules.LikenessRules.Other;
import id.kipp.submission.preflight.rules.PreflightFinding;
import id.kipp.submission.preflight.rules.PreflightRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps what stands for the submissions that were sent, and what was found in them. */
@ApplicationScoped
class PreflightRepository {
    /** What is held against a text word by word. */
    private static final int MOST_COMPARED = 6;

    @PersistenceContext
    private EntityManager em;

    /** What stands for a title or a text. */
    record Mark(String kind, List<Long> bands) {}

    /** The sent submissions of an edition that have most bands in common with these, with their texts. */
    @SuppressWarnings("unchecked")
    List<Other> alike(long editionId, long exceptId, long institutionId, List<Mark> marks) {
        var places = new ArrayList<String>();
        var values = new ArrayList<Object>();
        marks.forEach(mark -> {
            for (int band = 0; band < mark.bands().size(); band++) {
                places.add("(m.edition_id = ? and m.kind = ? and m.band = ? and m.hash = ?)");
                values.addAll(List.of(editionId, mark.kind(), band, mark.bands().get(band)));
            }
        });
        if (places.isEmpty()) {
            return List.of();
        }
        var query = em.createNativeQuery("select s.id, s.code, s.institution_id, s.title from submission s"
                + " join (select m.submission_id, count(*) shared from preflight_mark m where ("
                + String.join(" or ", places)
                + ") and m.submission_id <> ? group by m.submission_id order by shared desc, m.submission_id limit "
                + MOST_COMPARED + ") found on found.submission_id = s.id");
        values.add(exceptId);
        SqlValues.bind(query, 1, values);
        List<Object[]> rows = query.getResultList();
        var texts = texts(rows.stream().map(row -> (Long) row[0]).toList());
        return rows.stream()
                .map(row -> new Other(
                        (String) row[1],
                        ((Number) row[2]).longValue() == institutionId,
                        (String) row[3],
                        texts.getOrDefault((Long) row[0], "")))
                .toList();
    }

    /** All answers of each of these, in the order of the form. */
    @SuppressWarnings("unchecked")
    private Map<Long, String> texts(List<Long> submissionIds) {
        var texts = new HashMap<Long, String>();
        if (submissionIds.isEmpty()) {
            return texts;
        }
        var query = em.createNativeQuery("select submission_id, text from answer where submission_id in ("
                + SqlValues.marks(submissionIds.size())
                + ") order by submission_id, question_id");
        SqlValues.bind(query, 1, submissionIds);
        List<Object[]> rows = query.getResultList();
        rows.forEach(row -> texts.merge((Long) row[0], row[1] + "\n", String::concat));
        return texts;
    }

    /** How many other submissions of an institution were sent in an edition. */
    long sent(long editionId, long institutionId, long exceptId) {
        return ((Number) em.createNativeQuery("select count(*) from submission where edition_id = ?"
                                + " and institution_id = ? and id <> ? and state not in ('DRAFT', 'RETURNED')")
                        .setParameter(1, editionId)
                        .setParameter(2, institutionId)
                        .setParameter(3, exceptId)
                        .getSingleResult())
                .longValue();
    }

    /** Keeps what stands for a submission now, and what was found, in place of what was kept of it before. */
    void keep(long submissionId, long editionId, List<Mark> marks, List<PreflightFinding> findings, boolean again) {
        if (again) {
            delete("preflight_mark", submissionId);
            delete("preflight_finding", submissionId);
        }
        var rows = new ArrayList<List<Object>>();
        marks.forEach(mark -> {
            for (int band = 0; band < mark.bands().size(); band++) {
                rows.add(List.of(submissionId, mark.kind(), band, mark.bands().get(band), editionId));
            }
        });
        insert("preflight_mark (submission_id, kind, band, hash, edition_id)", rows);
        var found = new ArrayList<List<Object>>();
        for (var finding : findings) {
            found.add(List.of(
                    submissionId,
                    found.size(),
                    finding.rule().name(),
                    finding.blocks(),
                    finding.finding().field(),
                    finding.finding().key(),
                    FindingValues.stored(finding.finding().values())));
        }
        insert("preflight_finding (submission_id, position, rule, blocks, field, text_key, filled)", found);
    }

    private void delete(String table, long submissionId) {
        em.createNativeQuery("delete from " + table + " where submission_id = ?")
                .setParameter(1, submissionId)
                .executeUpdate();
    }

    private void insert(String target, List<List<Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var query = em.createNativeQuery("insert into " + target + " values "
                + SqlValues.rows(rows.size(), rows.get(0).size()));
        SqlValues.bind(query, 1, rows.stream().flatMap(List::stream).toList()).executeUpdate();
    }

    /**
     * What was found in a submission when it was last sent, in the order in which it was said.
     *
     * @param institutionId whose it must be; of any institution it must have arrived
     */
    @SuppressWarnings("unchecked")
    List<StoredFinding> findings(String code, Optional<Long> institutionId) {
        var query = em.createNativeQuery("select f.rule, f.field, f.text_key, f.filled"
                        + " from preflight_finding f join submission s on s.id = f.submission_id where s.code = ? and "
                        + (institutionId.isPresent()
                                ? "s.institution_id = ?"
                                : "s.state in ('RECEIVED', 'SENT_BACK', 'PASSED', 'FAILED')")
                        + " order by f.position")
                .setParameter(1, code);
        institutionId.ifPresent(institution -> query.setParameter(2, institution));
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new StoredFinding(
                        (String) row[0], (String) row[1], (String) row[2], FindingValues.read((String) row[3])))
                .toList();
    }

    /** In how many submissions of an edition each rule found something. */
    @SuppressWarnings("unchecked")
    Map<PreflightRule, Long> caught(long editionId) {
        List<Object[]> rows = em.createNativeQuery("select f.rule, count(distinct f.submission_id)"
                        + " from preflight_finding f join submission s on s.id = f.submission_id"
                        + " where s.edition_id = ? group by f.rule")
                .setParameter(1, editionId)
                .getResultList();
        var caught = new EnumMap<PreflightRule, Long>(PreflightRule.class);
        rows.forEach(row -> caught.put(PreflightRule.valueOf((String) row[0]), ((Number) row[1]).longValue()));
        return caught;
    }
}
