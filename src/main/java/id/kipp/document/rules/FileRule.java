package id.kipp.document.rules;

import id.kipp.kernel.Verdict;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Accepts a file when its name, its content and its size agree with the list of what is allowed. */
public final class FileRule {
    private static final String PDF = "application/pdf";
    private static final String ENDING = ".pdf";

    private static final int LONGEST_NAME = 150;

    /** Control and format characters, half characters, line breaks, and what no file system takes. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}\"<>|:*?]");

    private static final Pattern KIND = Pattern.compile("\\.(?=\\d*[A-Za-z])[A-Za-z0-9]{1,5}$");
    private static final Pattern EDGES = Pattern.compile("^[\\p{Z}.]+|[\\p{Z}.]+$");
    private static final Pattern KEPT_BY_WINDOWS =
            Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);

    private FileRule() {}

    /**
     * Judges an upload.
     *
     * @param fileName its name, clean
     * @param detectedType the media type that the content shows, whatever the browser said
     * @param bytes its size
     * @param mostBytes the setting of the portal
     */
    public static Verdict judge(String fileName, String detectedType, long bytes, long mostBytes) {
        if (bytes == 0) {
            return Verdict.refused("document.empty", fileName);
        }
        if (bytes > mostBytes) {
            return Verdict.refused("document.large", fileName, mostBytes / (1024 * 1024));
        }
        if (!detectedType.equals(PDF)) {
            return Verdict.refused("document.type", fileName);
        }
        var ending = ending(fileName);
        return ending.isEmpty() || ending.equalsIgnoreCase(ENDING)
                ? Verdict.allowed()
                : Verdict.refused("document.ending", fileName, ending);
    }

    /** The name under which it is kept: phones and mail programs hand over PDFs whose names have no ending. */
    public static String kept(String cleanName) {
        return ending(cleanName).isEmpty() ? cleanName(cleanName + ENDING) : cleanName;
    }

    /**
     * The name as it is stored and shown: no folders, no character that nobody sees or that turns the order of others round,
     * no name that Windows keeps for itself, 150 characters at the most.
     */
    public static String cleanName(String fileName) {
        var composed = Normalizer.normalize(fileName, Normalizer.Form.NFC);
        var name =
                EDGES.matcher(UNSEEN.matcher(lastPart(composed)).replaceAll("")).replaceAll("");
        if (name.length() > LONGEST_NAME) {
            name = EDGES.matcher(UNSEEN.matcher(name.substring(name.length() - LONGEST_NAME))
                            .replaceAll(""))
                    .replaceAll("");
        }
        if (name.isEmpty()) {
            return "berkas.pdf";
        }
        return KEPT_BY_WINDOWS.matcher(name).matches() ? "berkas-" + name : name;
    }

    private static String lastPart(String fileName) {
        return fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
    }

    /** What tells the kind of a file, with its point; "v1.2" and "Bab 1. Pendahuluan" have none. */
    private static String ending(String fileName) {
        var found = KIND.matcher(fileName);
        return found.find() ? found.group() : "";
    }
}
