package id.kipp.catalogue;

import id.kipp.catalogue.rules.Tier;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An innovation in a list; what no source told stays empty.
 *
 * @param kind kind of institution in the words of the open data, such as kabupaten or BUMN
 * @param replications how many copies there are, plans not counted
 * @param sample whether it was made by the demonstration
 */
public record InnovationRow(
        long id,
        String code,
        String slug,
        String title,
        String institution,
        String kind,
        @Nullable String unit,
        @Nullable String province,
        @Nullable Integer year,
        @Nullable String level,
        @Nullable String theme,
        @Nullable String summary,
        boolean sample,
        long replications,
        Instant changedAt) {

    /** Whether its highest level is an award, and not the honour of having been heard. */
    public boolean isWinner() {
        return level != null && Tier.isAward(level);
    }

    /** The readable address of its page. */
    public String address() {
        return "/katalog/" + slug;
    }
}
