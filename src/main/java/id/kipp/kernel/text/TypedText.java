package id.kipp.kernel.text;

import java.text.Normalizer;

/**
 * Text that somebody typed or pasted, cleaned once when it comes in. Stored text is never cleaned when it is read: its
 * hashes stand. The page cleans in the same way ({@code themes/kipp/teks.js}), so that both count alike.
 */
public final class TypedText {
    private static final char ZERO_WIDTH_NON_JOINER = '\u200C';
    private static final char ZERO_WIDTH_JOINER = '\u200D';
    private static final char BULLET = '\u2022';

    /** The bullets of Word's symbol fonts, which stand in the private use area and have no shape in other fonts. */
    private static final String WORD_BULLETS = "\uF06C\uF06E\uF071\uF075\uF076\uF0A7\uF0A8\uF0B7\uF0D8\uF0FC\uF0FE";

    /** Letters and symbols that are drawn as a blank: a braille cell without dots and the fillers of Hangul. */
    private static final String BLANK_LETTERS = "\u2800\u115F\u1160\u3164\uFFA0";

    /** Invisible characters that Unicode counts among marks and symbols. */
    private static final String UNSEEN_OTHERS = "\u034F\u17B4\u17B5\u180B\u180C\u180D\u180F\uFFFC";

    private TypedText() {}

    /** A name, a title, a word to look for: blanks of every sort are one space, and there are no line ends. */
    public static String line(String typed) {
        if (isPlainLine(typed)) {
            return typed;
        }
        var clean = new StringBuilder(typed.length());
        typed.codePoints().forEach(letter -> {
            if (isBlank(letter)) {
                appendOnce(clean, ' ');
            } else if (!isUnseen(letter)) {
                clean.appendCodePoint(isBullet(letter, clean.isEmpty()) ? BULLET : letter);
            }
        });
        return visibleOrNothing(Normalizer.normalize(clean, Normalizer.Form.NFC));
    }

    /** Text of several lines: every line end is one LF, no other control character is left, and nothing stands around it. */
    public static String lines(String typed) {
        var clean = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n").codePoints().forEach(letter -> {
            if (isLineEnd(letter)) {
                clean.append('\n');
            } else if (BLANK_LETTERS.indexOf(letter) >= 0) {
                clean.append(' ');
            } else if (isBlank(letter) || isJoiner(letter) || !isUnseen(letter)) {
                clean.appendCodePoint(isBullet(letter, isLineEmpty(clean)) ? BULLET : letter);
            }
        });
        return visibleOrNothing(clean.toString());
    }

    /** A code that was copied in groups, with hyphens or from a list: its letters and digits alone. */
    public static String code(String typed) {
        var clean = new StringBuilder(typed.length());
        Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** Most text is plain, and lists have hundreds of thousands of cells. */
    private static boolean isPlainLine(String typed) {
        char before = ' ';
        for (int i = 0; i < typed.length(); i++) {
            char letter = typed.charAt(i);
            if (letter < ' ' || letter > '~' || (letter == ' ' && before == ' ')) {
                return false;
            }
            before = letter;
        }
        return typed.isEmpty() || before != ' ';
    }

    private static void appendOnce(StringBuilder clean, char blank) {
        if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != blank) {
            clean.append(blank);
        }
    }

    private static String visibleOrNothing(String clean) {
        if (clean.codePoints().noneMatch(TypedText::isVisible)) {
            return "";
        }
        int from = 0;
        int until = clean.length();
        while (isBlank(clean.charAt(from))) {
            from++;
        }
        while (isBlank(clean.charAt(until - 1))) {
            until--;
        }
        return clean.substring(from, until);
    }

    private static boolean isVisible(int letter) {
        int type = Character.getType(letter);
        return !isBlank(letter)
                && !isJoiner(letter)
                && type != Character.NON_SPACING_MARK
                && type != Character.ENCLOSING_MARK
                && type != Character.COMBINING_SPACING_MARK;
    }

    private static boolean isLineEnd(int letter) {
        return (letter >= '\n' && letter <= '\r') || letter == 0x85 || letter == 0x2028 || letter == 0x2029;
    }

    private static boolean isBlank(int letter) {
        return letter == '\t'
                || isLineEnd(letter)
                || Character.isSpaceChar(letter)
                || BLANK_LETTERS.indexOf(letter) >= 0;
    }

    /** They shape the letters beside them in Arabic and Javanese script and in emoji, and are part of how words are written. */
    private static boolean isJoiner(int letter) {
        return letter == ZERO_WIDTH_NON_JOINER || letter == ZERO_WIDTH_JOINER;
    }

    private static boolean isUnseen(int letter) {
        int type = Character.getType(letter);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || isNoCharacter(letter)
                || UNSEEN_OTHERS.indexOf(letter) >= 0;
    }

    private static boolean isNoCharacter(int letter) {
        return (letter & 0xFFFE) == 0xFFFE || (letter >= 0xFDD0 && letter <= 0xFDEF);
    }

    /** At the beginning of a line whatever comes from a symbol font is a bullet. */
    private static boolean isBullet(int letter, boolean beginning) {
        return WORD_BULLETS.indexOf(letter) >= 0 || (beginning && letter >= 0xF000 && letter <= 0xF0FF);
    }

    private static boolean isLineEmpty(StringBuilder clean) {
        for (int i = clean.length() - 1; i >= 0 && clean.charAt(i) != '\n'; i--) {
            if (!isBlank(clean.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
