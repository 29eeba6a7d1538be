package id.kipp.launcher;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipInputStream;

/** The parts of kipp.jar: the application, the server, the database; in a build folder the same parts lie beside the classes. */
public final class Program {
    public static final String SERVER = "payara-micro.jar";
    public static final String DATABASE = "mariadb.jar";

    private static final String APPLICATION = "ROOT";

    private final Path source;

    private Program(Path source) {
        this.source = source;
    }

    /** The program that this very class was loaded from. */
    public static Program own() {
        try {
            return new Program(Path.of(Program.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()));
        } catch (URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** kipp.jar itself, or the folder of classes while developing: what a child JVM needs on its class path. */
    public Path source() {
        return source;
    }

    boolean isJar() {
        return Files.isRegularFile(source);
    }

    /** Unpacks with the given step into a folder named after the part's content; a finished folder is never touched again. */
    public Path unpack(DataFolder data, String part, Unpacking step) throws IOException {
        try (var files = open()) {
            var content = files.part(part);
            var folder = data.folder("program");
            var name = part.replace(".jar", "") + "-";
            var target = folder.resolve(name + Long.toHexString(fingerprint(content)));
            if (!Files.isDirectory(target)) {
                if (data.isOurs()) {
                    deleteOlder(folder, name);
                }
                var unfinished = Files.createTempDirectory(folder, name);
                step.unpack(content, unfinished);
                Files.move(unfinished, target);
            }
            return target;
        }
    }

    /** What an earlier kipp.jar unpacked; a command must leave it, since a running portal may live on it. */
    private static void deleteOlder(Path folder, String name) throws IOException {
        try (var older = Files.newDirectoryStream(folder, name + "*")) {
            for (var each : older) {
                Folders.delete(each);
            }
        }
    }

    /** The exploded application; unpacked from kipp.jar, or used where the build left it; its folder's name makes it the root of the site. */
    public Path application(DataFolder data, Runnable beforehand) throws IOException {
        if (!isJar()) {
            return source.resolveSibling(APPLICATION);
        }
        return unpack(data, "app", (content, target) -> {
                    beforehand.run();
                    Folders.copy(content, target.resolve(APPLICATION));
                })
                .resolve(APPLICATION);
    }

    /** For a command that needs no data folder: classes straight from the jar, and only the libraries it lives on copied to the given folder. */
    List<URL> classPath(Path libraries, String wanted) throws IOException {
        if (!isJar()) {
            return ClassPath.of(source.resolveSibling(APPLICATION));
        }
        try (var files = open();
                var jars = Files.newDirectoryStream(files.part("app/WEB-INF/lib"), wanted)) {
            for (var jar : jars) {
                Files.copy(jar, libraries.resolve(jar.getFileName().toString()));
            }
        }
        return ClassPath.with(
                URI.create("jar:" + source.toUri() + "!/parts/app/WEB-INF/classes/")
                        .toURL(),
                libraries);
    }

    /** Copies one library out of the server, for commands that run without it. */
    Path serverLibrary(String name, Path folder) throws IOException {
        try (var files = open();
                var server = new ZipInputStream(Files.newInputStream(files.part(SERVER)))) {
            for (var entry = server.getNextEntry(); entry != null; entry = server.getNextEntry()) {
                if (entry.getName().equals("MICRO-INF/runtime/" + name)) {
                    var target = folder.resolve(name);
                    Files.copy(server, target);
                    return target;
                }
            }
        }
        throw new IOException(name + " is not in the server");
    }

    private Parts open() throws IOException {
        if (!isJar()) {
            var folder = source.resolveSibling("parts");
            return new Parts(folder, () -> {});
        }
        var jar = FileSystems.newFileSystem(URI.create("jar:" + source.toUri()), Map.of());
        return new Parts(jar.getPath("/parts"), jar);
    }

    /** The checksums that kipp.jar lists anyway stand for the content: reading 250 MB at each start would take seconds. */
    private long fingerprint(Path content) throws IOException {
        var sum = new CRC32();
        try (var files = Files.walk(content)) {
            for (var file : (Iterable<Path>) files.sorted()::iterator) {
                if (Files.isRegularFile(file)) {
                    var stamp = isJar() ? Files.getAttribute(file, "zip:crc") : Files.getLastModifiedTime(file);
                    sum.update((content.relativize(file) + " " + stamp).getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return sum.getValue();
    }

    /** How a part becomes a folder. */
    @FunctionalInterface
    public interface Unpacking {
        void unpack(Path content, Path target) throws IOException;
    }

    private record Parts(Path folder, Closeable closing) implements AutoCloseable {
        Path part(String name) {
            return folder.resolve(name);
        }

        @Override
        public void close() throws IOException {
            closing.close();
        }
    }
}
