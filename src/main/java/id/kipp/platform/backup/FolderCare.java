package id.kipp.platform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;

/** Deletes backups that are kept no longer, and the documents that no backup names any more. */
final class FolderCare {
    private FolderCare() {}

    static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }

    /** @return how many files were deleted */
    static int deleteUnnamed(Path documents, Set<String> named) throws IOException {
        int deleted = 0;
        try (var files = Files.walk(documents)) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                if (!named.contains(file.getFileName().toString())) {
                    Files.delete(file);
                    deleted++;
                }
            }
        }
        return deleted;
    }
}
