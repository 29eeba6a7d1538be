package id.kipp.document.password;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells whether one is asked for a password, or a certificate, before anything of a PDF is shown. A file that only forbids
 * printing or copying is encrypted too, but its user password is empty, and readers open it without a word.
 */
public final class PdfPassword {
    private static final String NAME = "/Encrypt";
    private static final int LONGEST = 64;
    private static final Pattern REFERENCE = Pattern.compile("/Encrypt\\s*(?:(\\d{1,9})\\s+(\\d{1,5})\\s+R|<<)");
    private static final Pattern ID = Pattern.compile("/ID\\s*\\[\\s*(?=[<(])");

    private PdfPassword() {}

    /** What cannot be understood counts as locked: readers do not understand it either. */
    public static boolean isAsked(byte[] content) {
        var text = outsideOfStreams(new String(content, StandardCharsets.ISO_8859_1));
        try {
            return encryption(text)
                    .filter(how -> !EmptyPassword.opens(how, firstId(text)))
                    .isPresent();
        } catch (PdfSyntax.Unreadable broken) {
            return true;
        }
    }

    /** The dictionary that tells how it is encrypted: in the trailer, or in that of a cross-reference stream, or where they point. */
    private static Optional<Map<String, Object>> encryption(String text) throws PdfSyntax.Unreadable {
        for (int at = text.lastIndexOf(NAME); at >= 0; at = text.lastIndexOf(NAME, at - 1)) {
            var found = REFERENCE.matcher(text).region(at, Math.min(text.length(), at + LONGEST));
            if (found.lookingAt()) {
                int begin = found.group(1) == null ? found.end() - 2 : object(text, found.group(1), found.group(2));
                return Optional.of(new PdfSyntax(text, begin).dictionary());
            }
        }
        return Optional.empty();
    }

    /** Where the dictionary of an object begins; the last one of its number counts. */
    private static int object(String text, String number, String generation) throws PdfSyntax.Unreadable {
        int begin = -1;
        var found = Pattern.compile("(?<!\\d)" + number + "\\s+" + generation + "\\s+obj\\s*(?=<<)")
                .matcher(text);
        while (found.find()) {
            begin = found.end();
        }
        if (begin < 0) {
            throw new PdfSyntax.Unreadable();
        }
        return begin;
    }

    private static byte[] firstId(String text) {
        var found = ID.matcher(text);
        try {
            return found.find() ? new PdfSyntax(text, found.end()).string() : new byte[0];
        } catch (PdfSyntax.Unreadable broken) {
            return new byte[0];
        }
    }

    /** Packed data may hold any bytes, and text that speaks of encryption. */
    private static String outsideOfStreams(String text) {
        var outside = new StringBuilder();
        int at = 0;
        int begin = nextStream(text, 0);
        while (begin >= 0) {
            outside.append(text, at, begin);
            at = text.indexOf("endstream", begin);
            if (at < 0) {
                return outside.toString();
            }
            begin = nextStream(text, at + "endstream".length());
        }
        return outside.append(text, at, text.length()).toString();
    }

    /** Where the data of the next stream begins: behind its dictionary, the word and a line end. */
    private static int nextStream(String text, int from) {
        for (int word = text.indexOf("stream", from); word >= 0; word = text.indexOf("stream", word + 1)) {
            int before = word - 1;
            while (before >= 0 && text.charAt(before) <= ' ') {
                before--;
            }
            int after = word + "stream".length();
            if (before > 0 && text.startsWith(">>", before - 1) && after < text.length() && text.charAt(after) < ' ') {
                return after;
            }
        }
        return -1;
    }
}
