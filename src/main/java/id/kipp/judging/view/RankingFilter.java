package id.kipp.judging.view;

import id.kipp.institution.InstitutionKind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which submissions of a ranking are looked at; their places stay those of the whole.
 *
 * @param text part of the code, the title or the institution's name; empty for all
 * @param province as the institution has it; empty for all
 * @param category the category's id; none for all
 */
public record RankingFilter(
        String text,
        @Nullable InstitutionKind kind,
        String province,
        @Nullable Long category) {
    /** The whole ranking. */
    public static final RankingFilter ALL = new RankingFilter("", null, "", null);

    public boolean isAll() {
        return equals(ALL);
    }

    /** Whether a submission is one of those. */
    public boolean takes(
            String code,
            String title,
            String institution,
            InstitutionKind ofKind,
            @Nullable String ofProvince,
            @Nullable Long ofCategory) {
        return has(code, title, institution)
                && (kind == null || kind == ofKind)
                && (province.isEmpty() || province.equals(ofProvince))
                && (category == null || category.equals(ofCategory));
    }

    private boolean has(String... texts) {
        var wanted = text.toLowerCase(Locale.ROOT);
        for (var each : texts) {
            if (each.toLowerCase(Locale.ROOT).contains(wanted)) {
                return true;
            }
        }
        return false;
    }
}
