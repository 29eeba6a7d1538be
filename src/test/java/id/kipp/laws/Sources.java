package id.kipp.laws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of the house as they are written. */
final class Sources {
    static final Path CODE = Path.of("src/main/java/id/kipp");
    static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

    private Sources() {}

    static List<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What stands between quotation marks in a source. */
    static Stream<String> strings(String source) {
        return STRING.matcher(source).results().map(found -> found.group(1));
    }
}
