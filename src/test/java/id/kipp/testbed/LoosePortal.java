package id.kipp.testbed;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A portal of a test's own, for tests that kill it. */
public final class LoosePortal {
    private final Path data;
    private final int port;
    private final Map<String, String> settings;
    private final List<String> more;
    private KippJar.Run run;

    private LoosePortal(Path data, int port, Map<String, String> settings, List<String> more) {
        this.data = data;
        this.port = port;
        this.settings = Map.copyOf(settings);
        this.more = more;
    }

    /** @param more options beside the port and the data folder */
    public static LoosePortal start(String name, String... more) {
        return start(name, Map.of(), more);
    }

    /** @param settings its environment, such as {@code KIPP_MAIL_HOST} */
    public static LoosePortal start(String name, Map<String, String> settings, String... more) {
        var portal = new LoosePortal(TestData.fresh(name), Portal.freePort(), settings, List.of(more));
        portal.startAgain();
        return portal;
    }

    public void startAgain() {
        var options = new ArrayList<>(List.of("--port", String.valueOf(port), "--data", data.toString()));
        options.addAll(more);
        run = KippJar.run(settings, List.of(), options.toArray(String[]::new)).awaitLine("Portal siap");
    }

    /** The server and the database, which are processes of their own. */
    public List<ProcessHandle> children() {
        return run.process().descendants().toList();
    }

    /** Kill −9 of the launcher. */
    public void kill() {
        run.process().destroyForcibly();
        run.exitCode();
    }

    /** Kill −9 of mariadbd. */
    public void killDatabase() throws Exception {
        var pid = Long.parseLong(
                Files.readString(data.resolve("run/database.pid")).split(" ")[0]);
        var database = ProcessHandle.of(pid).orElseThrow();
        database.destroyForcibly();
        database.onExit().get();
    }

    public Path data() {
        return data;
    }

    /** Waits until the launcher ends by itself. */
    public int exitCode() {
        return run.exitCode();
    }

    /** A new visitor with a cookie jar of its own. */
    public Visitor visitor() {
        return new Visitor(URI.create("http://127.0.0.1:" + port));
    }

    /** What a file of the data folder holds. */
    public String file(String name) throws IOException {
        return Files.readString(data.resolve(name));
    }

    /** The first column of a query, as text. */
    public List<String> column(String sql) throws SQLException {
        try (var connection = jdbc();
                var row = connection.createStatement().executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        }
    }

    /** Changes rows behind the portal's back. */
    public int change(String sql, Object... values) throws SQLException {
        try (var connection = jdbc();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    /** The portal may call itself ready for two seconds after its database was killed. */
    private boolean databaseAnswers() {
        try (var connection = jdbc()) {
            return connection.isValid(1);
        } catch (SQLException away) {
            return false;
        }
    }

    public void awaitReady() {
        var visitor = visitor();
        Await.until(
                "the portal is ready again",
                Duration.ofSeconds(60),
                () -> databaseAnswers() && visitor.get("/health/ready").statusCode() == 200);
    }

    public void stop() {
        run.stop();
    }

    public String printed() {
        return run.printed();
    }

    public void write(String name, String value) throws SQLException {
        try (var connection = jdbc();
                var insert = connection.prepareStatement("insert into setting (name, value) values (?, ?)")) {
            insert.setString(1, name);
            insert.setString(2, value);
            insert.executeUpdate();
        }
    }

    public Optional<String> read(String name) throws SQLException {
        try (var connection = jdbc();
                var select = connection.prepareStatement("select value from setting where name = ?")) {
            select.setString(1, name);
            var row = select.executeQuery();
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
    }

    private Connection jdbc() throws SQLException {
        return Portal.connect(data);
    }
}
