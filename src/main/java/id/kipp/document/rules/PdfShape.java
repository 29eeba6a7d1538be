package id.kipp.document.rules;

import id.kipp.kernel.Verdict;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks at a PDF from outside: that nothing but blanks stands before or behind it, and how many pages it names. It is never opened as
 * a document; all that is unpacked of it are lists of objects, and of those no more than {@link #MOST_UNPACKED}.
 */
public final class PdfShape {
    /** What the lists of objects of one file may unpack to, in bytes; those of ordinary files of 20 MB need a tenth. */
    public static final int MOST_UNPACKED = 16 << 20;

    /** How many lists of objects one file may have. */
    static final int MOST_LISTS = 10_000;

    private static final Pattern PAGE = Pattern.compile("/Type\\s*+/Page(?![A-Za-z])");
    private static final String BEGIN = "%PDF-";
    /** That of UTF-8, byte by byte. */
    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

    private static final String BLANKS = " \t\r\n\f\u000B";
    private static final int LONGEST_BEFORE = 512;
    private static final String LIST = "/ObjStm";
    private static final String START = "stream";
    private static final int LONGEST_DICTIONARY = 1024;

    private PdfShape() {}

    /**
     * Judges the content of a file that calls itself a PDF. Pages that were replaced later, as when it was signed, count
     * again.
     */
    public static Verdict judge(String fileName, byte[] content, int mostPages) {
        var text = new String(content, StandardCharsets.ISO_8859_1);
        if (!begins(text)) {
            return Verdict.refused("document.type", fileName);
        }
        if (!text.endsWith("%%EOF") && !isBlankAfterItsEnd(text)) {
            return Verdict.refused("document.cut", fileName);
        }
        try {
            var pages = count(text) + countPacked(content, text);
            return pages > mostPages ? Verdict.refused("document.pages", fileName, mostPages) : Verdict.allowed();
        } catch (TooMuch bomb) {
            return Verdict.refused("document.bomb", fileName);
        }
    }

    /** Programs put a byte order mark, blanks and line ends before it; the detector of media types looks so far, and readers farther. */
    private static boolean begins(String text) {
        int at = 0;
        int mark = text.indexOf(BEGIN);
        while (at < mark && at < LONGEST_BEFORE) {
            if (text.startsWith(BYTE_ORDER_MARK, at)) {
                at += BYTE_ORDER_MARK.length();
            } else if (BLANKS.indexOf(text.charAt(at)) >= 0) {
                at++;
            } else {
                return false;
            }
        }
        return at == mark;
    }

    /** Line ends and zeros are left behind by printers and mail. */
    private static boolean isBlankAfterItsEnd(String text) {
        int end = text.lastIndexOf("%%EOF");
        return end >= 0 && text.substring(end + 5).chars().allMatch(letter -> letter <= ' ');
    }

    private static long count(String text) {
        return PAGE.matcher(text).results().count();
    }

    private static long countPacked(byte[] content, String text) throws TooMuch {
        long pages = 0;
        int left = MOST_UNPACKED;
        int lists = 0;
        var inflater = new Inflater();
        try {
            int start;
            for (int at = text.indexOf(LIST); at >= 0; at = text.indexOf(LIST, Math.max(at + 1, start))) {
                start = startAfter(text, at);
                if (start < 0) {
                    continue;
                }
                if (++lists > MOST_LISTS) {
                    throw new TooMuch();
                }
                inflater.reset();
                inflater.setInput(content, start, content.length - start);
                pages += count(unpack(inflater, left));
                left -= (int) inflater.getBytesWritten();
            }
        } finally {
            inflater.end();
        }
        return pages;
    }

    /** Where the bytes behind a dictionary begin, which is before the end of the file at the latest; −1 when none follow. */
    private static int startAfter(String text, int at) {
        var near = text.substring(at, Math.min(text.length(), at + LONGEST_DICTIONARY));
        int found = near.indexOf(START);
        if (found < 0) {
            return -1;
        }
        int start = at + found + START.length();
        while (text.charAt(start) == '\r' || text.charAt(start) == '\n') {
            start++;
        }
        return start;
    }

    /** What can be unpacked; a list that is encrypted, or breaks off, names no pages, but what came out of it was work all the same. */
    private static String unpack(Inflater inflater, int most) throws TooMuch {
        var unpacked = new ByteArrayOutputStream();
        var buffer = new byte[16 * 1024];
        try {
            int read;
            while ((read = inflater.inflate(buffer)) > 0) {
                unpacked.write(buffer, 0, read);
                if (unpacked.size() > most) {
                    throw new TooMuch();
                }
            }
        } catch (DataFormatException otherwisePacked) {
            unpacked.reset();
        }
        return unpacked.toString(StandardCharsets.ISO_8859_1);
    }

    private static final class TooMuch extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
