package id.kipp.launcher;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The class path of an exploded application: its classes, then its libraries. */
final class ClassPath {
    private ClassPath() {}

    static List<URL> of(Path application) throws IOException {
        var classes = application.resolve("WEB-INF/classes").toUri().toURL();
        return with(classes, application.resolve("WEB-INF/lib"));
    }

    static List<URL> with(URL classes, Path libraries) throws IOException {
        var path = new ArrayList<URL>();
        path.add(classes);
        try (var jars = Files.list(libraries)) {
            for (var jar : (Iterable<Path>) jars.sorted()::iterator) {
                path.add(jar.toUri().toURL());
            }
        }
        return path;
    }
}
