package id.kipp.institution.figures;

import id.kipp.kernel.text.NamedLink;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A published value of the public service index (indeks pelayanan publik).
 *
 * @param value from 0 to 5, as it was published
 * @param category the class that was published with it
 * @param source who published it
 */
public record IndexValue(
        int year, BigDecimal value, @Nullable String category, NamedLink source) {}
