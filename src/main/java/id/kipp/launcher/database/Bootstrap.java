package id.kipp.launcher.database;

import id.kipp.launcher.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes a new, empty MariaDB data folder with its system tables, as mariadb-install-db does. */
final class Bootstrap {
    private static final List<String> SCRIPTS = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql",
            "mariadb_sys_schema.sql");

    private final Binaries binaries;
    private final ServerArguments arguments;

    Bootstrap(Binaries binaries, ServerArguments arguments) {
        this.binaries = binaries;
        this.arguments = arguments;
    }

    /** Works aside and renames at the end, so that a folder by its right name is always whole. */
    void make(Path target, Path log) throws IOException {
        var unfinished = target.resolveSibling(target.getFileName() + ".new");
        Folders.delete(unfinished);
        Files.createDirectories(unfinished);
        var process = new ProcessBuilder(arguments.forBootstrap(unfinished))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try (var sql = process.getOutputStream()) {
            sql.write("create database if not exists mysql;\nuse mysql;\n".getBytes(StandardCharsets.UTF_8));
            for (var script : SCRIPTS) {
                Files.copy(binaries.share(script), sql);
            }
        }
        if (waitFor(process) != 0) {
            throw EmbeddedDatabase.didNotStart(log);
        }
        Files.move(unfinished, target);
    }

    private static int waitFor(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}
