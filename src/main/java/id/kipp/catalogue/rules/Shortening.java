package id.kipp.catalogue.rules;

import id.kipp.kernel.text.TypedText;

/** Shortens a text at the end of a sentence, or between words when its first sentence is too long. */
public final class Shortening {
    private Shortening() {}

    public static String of(String text, int most) {
        var plain = TypedText.line(text);
        if (plain.length() <= most) {
            return plain;
        }
        var head = plain.substring(0, most);
        var sentence = lastSentenceEnd(plain, most);
        if (sentence > 0) {
            return plain.substring(0, sentence);
        }
        var space = head.lastIndexOf(' ');
        return (space > 0 ? head.substring(0, space) : head.substring(0, most - 1)) + "…";
    }

    /** Just behind the last full stop within the limit that a space follows; numbers such as 1.200 are no end. */
    private static int lastSentenceEnd(String text, int most) {
        for (int i = most - 1; i > 0; i--) {
            if (text.charAt(i) == ' ' && ".!?".indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return 0;
    }
}
