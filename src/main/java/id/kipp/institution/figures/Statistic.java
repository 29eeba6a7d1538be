package id.kipp.institution.figures;

import id.kipp.kernel.text.NamedLink;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A published number of the competition; several of one year and metric disagree, and stand beside each other.
 *
 * @param year none where it is about several
 * @param metric what was counted, in the words of the open data: registered, submitted, top99_city
 * @param value as it was published
 * @param note what the source says about it
 */
public record Statistic(
        @Nullable Integer year,
        String metric,
        String value,
        @Nullable String note,
        NamedLink source) {

    /** A whole number, for drawing; none where the source published something else. */
    public Optional<Long> number() {
        return value.matches("\\d{1,15}") ? Optional.of(Long.valueOf(value)) : Optional.empty();
    }
}
