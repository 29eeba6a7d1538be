package id.kipp.catalogue.profile;

import id.kipp.catalogue.ledger.Origin;
import id.kipp.catalogue.profile.rules.Alive;
import id.kipp.catalogue.profile.rules.ProfileState;
import id.kipp.catalogue.profile.view.CurationRow;
import id.kipp.catalogue.profile.view.SilentRow;
import id.kipp.kernel.Wib;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the profiles that lists show. */
@ApplicationScoped
class ProfileListRepository {
    private static final String WRITTEN = " from innovation_profile p join innovation i on i.id = p.innovation_id"
            + " where (p.state <> 'NONE' or p.published > 0)";

    /** Demonstrations are nobody's; a record without an institution that takes part cannot be confirmed. */
    private static final String SILENT = " from innovation i left join innovation_profile p on p.innovation_id = i.id"
            + " where i.sample = false and (p.confirmed_at is null or p.confirmed_at < ?)";

    @PersistenceContext
    private EntityManager em;

    /** The innovations of an institution, by title. */
    List<Origin> ofInstitution(long institution) {
        return rows(em.createNativeQuery("select id, slug, title, institution, institution_id, sample from innovation"
                                + " where institution_id = ? order by title, id")
                        .setParameter(1, institution))
                .stream()
                .map(cells -> new Origin(
                        ((Number) cells[0]).longValue(),
                        cells[1].toString(),
                        cells[2].toString(),
                        cells[3].toString(),
                        ((Number) cells[4]).longValue(),
                        isTrue(cells[5])))
                .toList();
    }

    long count(CurationQuery query) {
        return number(bind(em.createNativeQuery("select count(*)" + WRITTEN + state(query)), query)
                .getSingleResult());
    }

    List<CurationRow> page(CurationQuery query, int offset, int most) {
        var asked = bind(
                em.createNativeQuery("select i.slug, i.title, i.institution, p.state, p.published, p.sent_at" + WRITTEN
                        + state(query) + order(query)),
                query);
        return rows(asked.setFirstResult(offset).setMaxResults(most)).stream()
                .map(cells -> new CurationRow(
                        cells[0].toString(),
                        cells[1].toString(),
                        cells[2].toString(),
                        ProfileState.valueOf(cells[3].toString()),
                        (int) number(cells[4]),
                        moment(cells[5])))
                .toList();
    }

    private static String state(CurationQuery query) {
        return query.state().isPresent() ? " and p.state = ?" : "";
    }

    private static Query bind(Query query, CurationQuery asked) {
        asked.state().ifPresent(state -> query.setParameter(1, state.name()));
        return query;
    }

    /** Total: what is equal follows by its id. */
    private static String order(CurationQuery query) {
        var down = query.descending() ? " desc" : "";
        return " order by "
                + switch (query.order()) {
                    case WAITING -> "case when p.state = 'SENT' then 0 else 1 end" + down + ", p.sent_at" + down;
                    case TITLE -> "i.title" + down;
                    case INSTITUTION -> "i.institution" + down;
                    case SENT -> "p.sent_at" + down;
                }
                + ", i.id";
    }

    long countSilent(Instant before) {
        return number(em.createNativeQuery("select count(*)" + SILENT)
                .setParameter(1, utc(before))
                .getSingleResult());
    }

    List<SilentRow> silent(SilentQuery query, Instant before, int offset, int most) {
        var down = query.descending() ? " desc" : "";
        var order = switch (query.order()) {
            case SILENT -> "p.confirmed_at" + down;
            case TITLE -> "i.title" + down;
            case INSTITUTION -> "i.institution" + down;
        };
        var asked = em.createNativeQuery(
                        "select i.code, i.slug, i.title, i.institution, i.institution_id, p.alive, p.confirmed_at"
                                + SILENT + " order by " + order + ", i.id")
                .setParameter(1, utc(before));
        return rows(asked.setFirstResult(offset).setMaxResults(most)).stream()
                .map(ProfileListRepository::silent)
                .toList();
    }

    private static SilentRow silent(@Nullable Object[] cells) {
        var confirmed = moment(cells[6]);
        return new SilentRow(
                String.valueOf(cells[0]),
                String.valueOf(cells[1]),
                String.valueOf(cells[2]),
                String.valueOf(cells[3]),
                cells[4] != null,
                cells[5] == null ? null : Alive.valueOf(cells[5].toString()),
                confirmed,
                confirmed == null ? null : Wib.day(confirmed));
    }

    CurationCounts counts(Instant before) {
        var cells = (Object[]) em.createNativeQuery(
                        "select (select count(*) from innovation_profile w where w.state = 'SENT'), count(*)" + SILENT)
                .setParameter(1, utc(before))
                .getSingleResult();
        return new CurationCounts(number(cells[0]), number(cells[1]));
    }

    private static List<Object[]> rows(Query query) {
        return ((List<?>) query.getResultList())
                .stream().map(row -> (Object[]) row).toList();
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }

    private static boolean isTrue(Object cell) {
        return cell instanceof Boolean is ? is : number(cell) != 0;
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static @Nullable Instant moment(@Nullable Object cell) {
        return cell == null ? null : ((LocalDateTime) cell).toInstant(ZoneOffset.UTC);
    }
}
