package id.kipp.launcher.server;

import id.kipp.launcher.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * The server's classes as the JVM left them, so that the next start need not read them again; this saves a third of its work.
 *
 * <p>Made once, when the first run ends, for exactly this kipp.jar on exactly this JVM.
 *
 * @param file where the archive is, or will be
 */
record ClassArchive(Path file) {
    private static final String SUFFIX = ".jsa";
    private static final String SWITCH = "kipp.archive";

    /** Ended by itself, by Ctrl-C, by SIGTERM: then the archive is whole. */
    private static final Set<Integer> ENDED_IN_ORDER = Set.of(0, 130, 143);

    static ClassArchive in(ServerFolder server, Program program) throws IOException {
        var jar = program.source();
        var name = Integer.toHexString(Files.getLastModifiedTime(jar).hashCode()) + "-"
                + Runtime.version().toString().replaceAll("[^0-9A-Za-z.]", "-");
        return new ClassArchive(server.folder().resolve(name + SUFFIX));
    }

    /** Switched off by {@code -Dkipp.archive=off}, where nobody will start a second time. */
    List<String> options() {
        if (System.getProperty(SWITCH, "on").equals("off")) {
            return List.of();
        }
        return Files.exists(file)
                ? List.of("-XX:SharedArchiveFile=" + file, "-Xlog:cds=off", "-Xlog:cds+dynamic=off")
                : List.of("-XX:ArchiveClassesAtExit=" + unfinished(), "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
    }

    /** Takes over the archive that the ended server wrote, if it wrote one. */
    void keep(int exitCode) throws IOException {
        if (!Files.exists(unfinished())) {
            return;
        }
        if (!ENDED_IN_ORDER.contains(exitCode)) {
            Files.delete(unfinished());
            return;
        }
        try (var older = Files.newDirectoryStream(file.getParent(), "*" + SUFFIX)) {
            for (var each : older) {
                Files.delete(each);
            }
        }
        Files.move(unfinished(), file);
    }

    private Path unfinished() {
        return file.resolveSibling(file.getFileName() + ".new");
    }
}
