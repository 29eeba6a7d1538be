package id.kipp.launcher.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command lines of mariadbd: nothing from the machine's own configuration, this machine's loopback only. */
final class ServerArguments {
    private final Binaries binaries;

    ServerArguments(Binaries binaries) {
        this.binaries = binaries;
    }

    List<String> forBootstrap(Path folder) {
        var arguments = common(folder);
        arguments.addAll(List.of("--bootstrap", "--silent-startup"));
        return arguments;
    }

    List<String> toServe(Path folder, int port, Path socket, Path firstStatements) {
        var arguments = common(folder);
        arguments.addAll(List.of(
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=" + socket,
                "--init-file=" + firstStatements,
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--transaction-isolation=READ-COMMITTED",
                "--default-time-zone=+00:00",
                // MySQL 8.4's own default, so that what works here works there.
                "--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
                        + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
                "--max-allowed-packet=64M",
                "--max-connections=200",
                // What it takes at most together with the server: docs/operations.md.
                "--innodb-buffer-pool-size=128M",
                "--innodb-log-buffer-size=8M",
                "--key-buffer-size=1M",
                "--aria-pagecache-buffer-size=8M"));
        return arguments;
    }

    private List<String> common(Path folder) {
        var arguments = new ArrayList<>(List.of(
                binaries.program("mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + binaries.folder(),
                "--datadir=" + folder,
                "--lc-messages-dir=" + binaries.folder().resolve("share"),
                // MariaDB would make a TLS key for some seconds; the connection never leaves the machine.
                "--skip-ssl"));
        if (System.getProperty("user.name").equals("root")) {
            arguments.add("--user=root");
        }
        return arguments;
    }
}
