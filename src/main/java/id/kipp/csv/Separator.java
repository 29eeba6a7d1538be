package id.kipp.csv;

import java.util.regex.Pattern;

/**
 * What stands between the cells of a list: what its first line says as Excel writes it ({@code sep=;}), or else which of the
 * usual ones stands most often between its titles, outside of quotation marks.
 *
 * @param begin where the list itself begins in the text
 */
record Separator(char mark, int begin) {
    private static final Pattern STATED = Pattern.compile(
            "(?:\\h*(?:\\r\\n|\\r|\\n))*\\h*\"?sep=([^\"\\r\\n])\"?[,;|\\h]*(?:\\r\\n|\\r|\\n|$)",
            Pattern.CASE_INSENSITIVE);
    private static final char[] USUAL = {'\t', ';', '|', ','};
    private static final char QUOTE = '"';

    static Separator of(String text) {
        var stated = STATED.matcher(text);
        return stated.lookingAt()
                ? new Separator(stated.group(1).charAt(0), stated.end())
                : new Separator(mostUsed(text), 0);
    }

    private static char mostUsed(String text) {
        var titles = titles(text);
        char most = USUAL[USUAL.length - 1];
        long times = 0;
        for (char mark : USUAL) {
            long found = titles.chars().filter(letter -> letter == mark).count();
            if (found > times) {
                most = mark;
                times = found;
            }
        }
        return most;
    }

    /** The first row that says anything, without what stands in quotation marks. */
    private static String titles(String text) {
        var titles = new StringBuilder();
        var isQuoted = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == QUOTE) {
                isQuoted = !isQuoted;
            } else if (!isQuoted && (letter == '\n' || letter == '\r')) {
                if (titles.chars().anyMatch(Character::isLetterOrDigit)) {
                    break;
                }
                titles.setLength(0);
            } else if (!isQuoted) {
                titles.append(letter);
            }
        }
        return titles.toString();
    }
}
