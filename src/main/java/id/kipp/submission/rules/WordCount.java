package id.kipp.submission.rules;

import id.kipp.kernel.text.TypedText;
import java.util.regex.Pattern;

/**
 * Counts words as the page does: runs of anything that Unicode does not call white space, in the text as it is kept when it is
 * typed.
 */
public final class WordCount {
    private static final Pattern WORD = Pattern.compile("\\P{IsWhite_Space}+");

    private WordCount() {}

    public static int of(String text) {
        return (int) WORD.matcher(TypedText.lines(text)).results().count();
    }
}
