package id.kipp.testbed;

import id.kipp.launcher.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Data folders of tests: new for each suite, but for the unpacked programs, which take seconds and never change. */
final class TestData {
    private TestData() {}

    static Path fresh(String name) {
        try {
            var folder = KippJar.target().resolve("testbed").resolve(name);
            for (var part : List.of("database", "database.properties", "run", "log")) {
                delete(folder.resolve(part));
            }
            return Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            Folders.delete(path);
        } else {
            Files.deleteIfExists(path);
        }
    }
}
