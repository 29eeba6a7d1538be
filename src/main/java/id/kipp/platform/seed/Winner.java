package id.kipp.platform.seed;

import id.kipp.institution.InstitutionKind;
import id.kipp.platform.seed.csv.CsvRow;
import id.kipp.platform.seed.csv.RowRefused;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One award of one innovation, as a row of winners.csv tells it. */
record Winner(
        @Nullable Integer year,
        @Nullable String level,
        String title,
        String institution,
        InstitutionKind kind,
        @Nullable String unit,
        @Nullable String province,
        @Nullable String theme,
        @Nullable String summary,
        @Nullable String sourceTitle,
        @Nullable String sourceUrl,
        @Nullable String confidence) {

    private static final Set<String> CONFIDENCE = Set.of("high", "medium", "low");

    static Winner read(CsvRow row) {
        return new Winner(
                row.year(),
                row.optional("level", 60),
                row.required("title", 300),
                row.required("institution", 200),
                Kinds.read(row, "institution_kind"),
                row.optional("unit", 200),
                row.optional("province", 80),
                row.optional("theme", 80),
                row.optionalLines("summary", 1000),
                row.optional("source_title", 300),
                address(row.optional("source_url", 400)),
                row.optional("confidence", 10) == null ? null : row.oneOf("confidence", CONFIDENCE));
    }

    /** A link on a public page leads to the web and nowhere else. */
    private static @Nullable String address(@Nullable String url) {
        if (url != null && !url.startsWith("https://") && !url.startsWith("http://")) {
            throw new RowRefused("kolom source_url: \"" + url + "\" bukan alamat http(s)");
        }
        return url;
    }
}
