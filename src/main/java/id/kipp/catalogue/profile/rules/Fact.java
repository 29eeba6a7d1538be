package id.kipp.catalogue.profile.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact of a profile.
 *
 * @param value what is told, in the words of its shape; empty where nothing is told
 * @param since the year since which a result holds
 * @param asOf the day on which it was true
 */
public record Fact(
        ProfileField field,
        String value,
        @Nullable BigDecimal before,
        @Nullable BigDecimal after,
        @Nullable String unit,
        @Nullable Integer since,
        @Nullable String sourceTitle,
        @Nullable String sourceUrl,
        @Nullable LocalDate asOf) {

    /** Nothing is told of this. */
    public static Fact none(ProfileField field) {
        return new Fact(field, "", null, null, null, null, null, null, null);
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    /** The lines of a list, the paragraphs of a text. */
    public List<String> lines() {
        return value.lines().filter(line -> !line.isEmpty()).toList();
    }
}
