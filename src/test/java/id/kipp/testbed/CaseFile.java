package id.kipp.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The input of a fault that was once found: src/test/resources/cases, a folder for each kind. */
public final class CaseFile {
    private static final Path CASES = Path.of("src/test/resources/cases");

    private CaseFile() {}

    public static Path path(String name) {
        return CASES.resolve(name);
    }

    public static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(path(name));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }
}
