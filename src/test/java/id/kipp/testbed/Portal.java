package id.kipp.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * The portal in demo mode, started once per suite from target/kipp.jar.
 *
 * <p>A test class says {@code @WithPortal} and takes it as a parameter of its constructor or methods.
 */
public final class Portal implements AutoCloseable {
    /** The password of all people of the demonstration. */
    public static final String DEMO_PASSWORD = "contoh-kipp-2016";

    private static final Pattern TERMS =
            Pattern.compile("(?:into|update|from) (?:edition|edition_group|category|question|stage|criterion|gate)\\b");

    private final KippJar.Run run;
    private final Path data;
    private final URI baseUri;
    private final Path scanner;
    private Chromium chromium;

    Portal() {
        this("portal", ClamDaemon.socket(), Map.of("KIPP_SEAL_SECONDS", "1"), List.of());
    }

    private Portal(String name, Path scanner, Map<String, String> settings, List<String> launcher) {
        var port = freePort();
        this.data = TestData.fresh(name);
        this.baseUri = URI.create("http://127.0.0.1:" + port);
        this.scanner = scanner;
        var environment = new HashMap<>(settings);
        environment.put("KIPP_CLAMD", scanner.toString());
        this.run = KippJar.run(
                        environment, launcher, "--port", String.valueOf(port), "--data", data.toString(), "--demo")
                .awaitLine("Portal siap");
    }

    /** One of a caller's own with the memory and the compilers that operators get (deploy/kipp.service), for measuring. */
    public static Portal asShipped() {
        return new Portal("shipped", ClamDaemon.socket(), Map.of("KIPP_JAVA_OPTIONS", ""), List.of("-Xmx64m"));
    }

    /** The process that was started, which starts the server and the database. */
    public long launcher() {
        return run.process().pid();
    }

    /** A port that nobody listens on. */
    public static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    public URI baseUri() {
        return baseUri;
    }

    /** Where the portal expects its virus scanner: nobody listens there until a test starts one. */
    public Path scanner() {
        return scanner;
    }

    public Path data() {
        return data;
    }

    /** A new visitor with a cookie jar of its own. */
    public Visitor visitor() {
        return new Visitor(baseUri);
    }

    /** The browser shared by all tests; take a new page from it for each test. */
    public synchronized Chromium chromium() {
        if (chromium == null) {
            chromium = new Chromium(baseUri);
        }
        return chromium;
    }

    /** A connection to the portal's own database. */
    public Connection jdbc() throws SQLException {
        return connect(data);
    }

    /** The first column of a query, as text. */
    public List<String> column(String sql, Object... values) throws SQLException {
        try (var connection = jdbc();
                var statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            var row = statement.executeQuery();
            var found = new ArrayList<String>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        }
    }

    /** The code of the first submission of 2017 that this person wrote and that is in this state. */
    public String submissionBy(String username, String state) throws SQLException {
        return value(
                "select min(s.code) from submission s join account a on a.id = s.author_id"
                        + " where a.username = ? and s.state = ? and s.code like '2017-%'",
                username, state);
    }

    /** The one value that a query finds. */
    public String value(String sql, Object... values) throws SQLException {
        return column(sql, values).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing found: " + sql));
    }

    /** Changes rows behind the portal's back; of the terms, which each node keeps in memory, the version moves as well. */
    public int change(String sql, Object... values) throws SQLException {
        try (var connection = jdbc();
                var statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            int changed = statement.executeUpdate();
            if (TERMS.matcher(sql).find()) {
                connection.createStatement().executeUpdate("update terms_version set version = version + 1");
            }
            return changed;
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    static Connection connect(Path data) throws SQLException {
        var secret = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve("database.properties"))) {
            secret.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var url = "jdbc:mysql://127.0.0.1:" + secret.getProperty("port") + "/kipp?connectionTimeZone=UTC";
        return DriverManager.getConnection(url, "kipp", secret.getProperty("password"));
    }

    @Override
    public void close() {
        if (chromium != null) {
            chromium.close();
        }
        run.stop();
    }
}
