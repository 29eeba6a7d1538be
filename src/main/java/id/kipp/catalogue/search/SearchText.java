package id.kipp.catalogue.search;

import id.kipp.kernel.text.TypedText;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text as the index and its searches read it, so that what people take for the same is the same: letters without their
 * accents, and no apostrophes of any shape, as in Jum'at, Jum’at and Jumat.
 */
final class SearchText {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile(
            "['`\u00B4\u02B9\u02BB-\u02BF\u02C8\u02CA\u02CB\u2018-\u201B\u2032\u2035\u2039\u203A\uA78C\uFF07\uFF40]");
    private static final Pattern QUOTES = Pattern.compile("[\u201C-\u201F\u2033\u2036\u00AB\u00BB\uFF02]");

    private static final Pattern HYPHENS = Pattern.compile("[\u2010-\u2015\u2212\uFE58\uFF0D]");

    private SearchText() {}

    static String of(String text) {
        var plain = QUOTES.matcher(TypedText.line(text)).replaceAll("\"");
        var joined = APOSTROPHES.matcher(plain).replaceAll("");
        var hyphened = HYPHENS.matcher(joined).replaceAll("-");
        return ACCENTS.matcher(Normalizer.normalize(hyphened, Normalizer.Form.NFKD))
                .replaceAll("");
    }
}
