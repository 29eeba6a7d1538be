package id.kipp.institution.figures;

import id.kipp.kernel.text.NamedLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the figures that were published. */
@ApplicationScoped
class FigureRepository {
    @PersistenceContext
    private EntityManager em;

    /** An institution's index values, the newest first. */
    List<IndexValue> indexValues(String institution) {
        var rows = em.createNativeQuery(
                        "select year, value, category, source from index_value where institution = ? order by year desc")
                .setParameter(1, institution)
                .getResultList();
        return ((List<?>) rows)
                .stream()
                        .map(row -> (Object[]) row)
                        .map(cells -> new IndexValue(
                                ((Number) cells[0]).intValue(),
                                new BigDecimal(cells[1].toString()).stripTrailingZeros(),
                                text(cells[2]),
                                NamedLink.read(cells[3].toString())))
                        .toList();
    }

    /** All numbers of the competition, the newest year first. */
    List<Statistic> statistics() {
        var rows = em.createNativeQuery(
                        "select year, metric, value, note, source from statistic order by year desc, metric, id")
                .getResultList();
        return ((List<?>) rows)
                .stream()
                        .map(row -> (Object[]) row)
                        .map(cells -> new Statistic(
                                cells[0] == null ? null : ((Number) cells[0]).intValue(),
                                cells[1].toString(),
                                cells[2].toString(),
                                text(cells[3]),
                                NamedLink.read(cells[4].toString())))
                        .toList();
    }

    private static @Nullable String text(@Nullable Object cell) {
        return cell == null ? null : cell.toString();
    }
}
