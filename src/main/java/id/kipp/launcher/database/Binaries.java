package id.kipp.launcher.database;

import id.kipp.launcher.DataFolder;
import id.kipp.launcher.LaunchException;
import id.kipp.launcher.Program;
import id.kipp.launcher.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipInputStream;

/**
 * MariaDB's programs and the files they need, unpacked into the data folder.
 *
 * @param folder MariaDB's base folder
 */
record Binaries(Path folder) {
    /** Of the programs, what serves, what backs up, and what restores. */
    private static final Set<String> PROGRAMS = Set.of("mariadbd", "mariadb", "mariadb-dump");

    static Binaries unpacked(DataFolder data, Program program, Progress progress) throws IOException {
        if (!runsHere()) {
            throw new LaunchException(
                    "Basis data bawaan hanya ada untuk Linux x86-64; atur KIPP_DB_URL ke server MySQL atau MariaDB.",
                    "The embedded database exists for Linux x86-64 only; set KIPP_DB_URL to a MySQL or MariaDB server.");
        }
        return new Binaries(program.unpack(data, Program.DATABASE, (jar, target) -> {
            progress.say("Membongkar basis data bawaan …", "unpacking the embedded database …");
            unzip(jar, target);
        }));
    }

    private static boolean runsHere() {
        return System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64");
    }

    private static void unzip(Path jar, Path target) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(jar))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName();
                var start = name.indexOf("/linux/");
                if (start < 0 || entry.isDirectory()) {
                    continue;
                }
                var path = Path.of(name.substring(start + "/linux/".length()));
                if (isNeeded(path)) {
                    var file = target.resolve(path).normalize();
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                    file.toFile().setExecutable(path.startsWith("bin"), true);
                }
            }
        }
    }

    private static boolean isNeeded(Path path) {
        return path.startsWith("share") || PROGRAMS.contains(path.getFileName().toString());
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    Path share(String name) {
        return folder.resolve("share").resolve(name);
    }
}
