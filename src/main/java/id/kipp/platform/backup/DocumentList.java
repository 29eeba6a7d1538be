package id.kipp.platform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which documents belong to a backup: their hashes, a line each, in order. */
final class DocumentList {
    static final String FILE = "documents.txt";
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private DocumentList() {}

    static void write(Path folder, Collection<String> hashes) throws IOException {
        ForcedFile.write(
                folder.resolve(FILE),
                new TreeSet<>(hashes).stream().map(hash -> hash + "\n").collect(Collectors.joining()));
    }

    static List<String> read(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve(FILE));
    }

    /** Whether a file is named as documents are. */
    static boolean isDocument(Path file) {
        return HASH.matcher(file.getFileName().toString()).matches();
    }

    /** The folder in which a document lies, below a folder of documents. */
    static Path folder(Path documents, String hash) {
        return documents.resolve(hash.substring(0, 2));
    }
}
