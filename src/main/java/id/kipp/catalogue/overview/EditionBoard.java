package id.kipp.catalogue.overview;

import id.kipp.catalogue.CatalogueQuery;
import id.kipp.catalogue.InnovationRow;
import id.kipp.catalogue.rules.Facet;
import id.kipp.institution.figures.Statistic;
import id.kipp.kernel.text.Slug;
import java.util.List;

/**
 * The results of one year's competition as the public knows them.
 *
 * @param tiers the highest first
 * @param statistics what was published about the year
 * @param years all years with results, the newest first
 */
public record EditionBoard(int year, List<Tier> tiers, List<Statistic> statistics, List<Integer> years) {

    /**
     * Who reached a level.
     *
     * @param total how many the catalogue knows, demonstrations not counted
     * @param cut whether there are more than the rows
     */
    public record Tier(String level, List<InnovationRow> rows, long total, boolean cut) {
        public Tier {
            rows = List.copyOf(rows);
        }

        /** Its place on the page: top-35. */
        public String anchor() {
            return Slug.of(level);
        }

        /** The catalogue's list of the same, for the address. */
        public String href(int year) {
            return CatalogueQuery.only(Facet.YEAR, Integer.toString(year))
                    .toggle(Facet.LEVEL, level)
                    .href();
        }
    }

    public EditionBoard {
        tiers = List.copyOf(tiers);
        statistics = List.copyOf(statistics);
        years = List.copyOf(years);
    }
}
