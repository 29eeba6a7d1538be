package id.kipp.submission.rules;

import java.util.regex.Pattern;

/** Counts words as the page does: runs of anything that ECMAScript does not call white space. */
public final class WordCount {
    private static final Pattern WORD = Pattern.compile(
            "[^\\t\\n\\x0B\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]+");

    private WordCount() {}

    public static int of(String text) {
        return (int) WORD.matcher(text).results().count();
    }
}
