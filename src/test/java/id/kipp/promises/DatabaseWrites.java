package id.kipp.promises;

import id.kipp.testbed.Portal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Says which tables were written to while something was done. */
final class DatabaseWrites {
    private static final String STATEMENTS =
            "show global status where variable_name in" + " ('Com_insert', 'Com_update', 'Com_delete', 'Com_replace')";

    /**
     * A timer notes what the scanner says of documents that waited; every few minutes it is noted that somebody is still here;
     * every hour old sign-ins and old guesses are forgotten.
     */
    private static final Set<String> BY_THE_WAY = Set.of("document", "sign_in", "sign_in_attempt");

    private final Portal portal;

    DatabaseWrites(Portal portal) {
        this.portal = portal;
    }

    /**
     * The tables that a deed wrote to; none when it wrote nothing. When statements were heard that changed no table but such as
     * change by the way, the deed is done once more: what it does itself is heard again.
     */
    Optional<Set<String>> by(Runnable deed) throws SQLException {
        try (var database = portal.jdbc()) {
            var touched = touchedBy(deed, database);
            if (touched.isEmpty() || !BY_THE_WAY.containsAll(touched.get())) {
                return touched;
            }
            return touchedBy(deed, database);
        }
    }

    private static Optional<Set<String>> touchedBy(Runnable deed, Connection database) throws SQLException {
        var second = first(database, "select now()");
        long before = statements(database);
        deed.run();
        return statements(database) == before ? Optional.empty() : Optional.of(tablesSince(database, second));
    }

    private static Set<String> tablesSince(Connection database, String second) throws SQLException {
        try (var query = database.prepareStatement(
                "select table_name from information_schema.tables where table_schema = database() and update_time >= ?")) {
            query.setString(1, second);
            var row = query.executeQuery();
            var found = new TreeSet<String>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        }
    }

    /** How many statements that write the database has heard since its start. */
    private static long statements(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(STATEMENTS)) {
            long sum = 0;
            while (row.next()) {
                sum += row.getLong(2);
            }
            return sum;
        }
    }

    private static String first(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
