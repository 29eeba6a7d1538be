package id.kipp.document.rules;

import id.kipp.kernel.Verdict;
import java.util.Locale;
import java.util.Map;

/** Accepts a file when its name, its content and its size agree with the list of what is allowed. */
public final class FileRule {
    private static final Map<String, String> TYPES = Map.of("pdf", "application/pdf");

    private FileRule() {}

    /**
     * Judges an upload.
     *
     * @param fileName the name that the browser gave
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
        var expected = TYPES.get(extension(fileName));
        if (expected == null || !expected.equals(detectedType)) {
            return Verdict.refused("document.type", fileName);
        }
        return Verdict.allowed();
    }

    /** The name as it is stored and shown: no folders, no control characters, 150 characters at the most. */
    public static String cleanName(String fileName) {
        var name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}|[\"<>|:*?]", "")
                .strip();
        if (name.length() > 150) {
            name = name.substring(name.length() - 150);
        }
        return name.isEmpty() ? "berkas.pdf" : name;
    }

    private static String extension(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
