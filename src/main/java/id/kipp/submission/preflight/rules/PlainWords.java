package id.kipp.submission.preflight.rules;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A text as words that can be compared: small letters and digits alone, without accents and signs. */
public final class PlainWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");

    private PlainWords() {}

    public static List<String> of(String text) {
        var plain =
                MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return WORD.matcher(plain.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
