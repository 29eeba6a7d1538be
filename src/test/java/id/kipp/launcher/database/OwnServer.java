package id.kipp.launcher.database;

import id.kipp.launcher.Folders;
import id.kipp.testbed.Await;
import id.kipp.testbed.Portal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** A database server as an operator runs one: not the portal's, with a schema and a user of other names. */
final class OwnServer implements AutoCloseable {
    static final String PASSWORD = "Rahasia-Dinas 1";

    private final Path folder;
    private final int port = Portal.freePort();
    private final Process process;

    /** Runs on the programs that a portal has unpacked. */
    OwnServer(Path programs) throws IOException, InterruptedException {
        folder = Files.createTempDirectory("kippdb");
        var binaries = new Binaries(unpacked(programs));
        var arguments = new ServerArguments(binaries);
        var log = folder.resolve("log");
        new Bootstrap(binaries, arguments).make(folder.resolve("data"), log);
        var first = Files.writeString(folder.resolve("first.sql"), """
                create database kompetisi character set utf8mb4 collate utf8mb4_unicode_ci;
                create database rahasia;
                create user dinas@'127.0.0.1' identified by '%s';
                grant all privileges on kompetisi.* to dinas@'127.0.0.1';
                """.formatted(PASSWORD));
        process = new ProcessBuilder(arguments.toServe(folder.resolve("data"), port, folder.resolve("socket"), first))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        awaitAnswer();
    }

    private static Path unpacked(Path programs) throws IOException {
        try (var folders = Files.newDirectoryStream(programs, "mariadb-*")) {
            return folders.iterator().next();
        }
    }

    private void awaitAnswer() {
        Await.until("the server answers", Duration.ofMinutes(2), this::answers);
    }

    private boolean answers() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.getInputStream().read() > 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    String url(String schema) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + schema;
    }

    /** The settings with which an operator names this database. */
    Map<String, String> settings(String schema, String password) {
        return Map.of("KIPP_DB_URL", url(schema), "KIPP_DB_USER", "dinas", "KIPP_DB_PASSWORD", password);
    }

    int count(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url("kompetisi"), "dinas", PASSWORD);
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    String text(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url("kompetisi"), "dinas", PASSWORD);
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().join();
        Folders.delete(folder);
    }
}
