package id.kipp.testbed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

/** Counts what the portal asks of its database: selects and changes, not the opening and closing of transactions. */
public final class Statements {
    private static final int TRIES = 6;
    private static final String COUNT = "select sum(variable_value) from information_schema.global_status"
            + " where variable_name in ('COM_SELECT', 'COM_INSERT', 'COM_UPDATE', 'COM_DELETE')";

    private Statements() {}

    /** What stands ready before a request is counted: a form, with what is typed into it. */
    @FunctionalInterface
    public interface Preparation<T> {
        T prepare() throws SQLException;
    }

    /** The least of several tries, since timers of the portal may ask in between; it has been done before, so that caches are warm. */
    public static int of(Portal portal, Runnable request) throws SQLException {
        return of(portal, () -> "", none -> request.run());
    }

    /** The same of a request that is made ready each time without being counted for it. */
    public static <T> int of(Portal portal, Preparation<T> preparation, Consumer<T> request) throws SQLException {
        request.accept(preparation.prepare());
        request.accept(preparation.prepare());
        int least = Integer.MAX_VALUE;
        try (var connection = portal.jdbc()) {
            for (int i = 0; i < TRIES; i++) {
                var ready = preparation.prepare();
                var before = count(connection);
                request.accept(ready);
                // The counting itself is a select.
                least = Math.min(least, count(connection) - before - 1);
            }
        }
        return least;
    }

    private static int count(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(COUNT)) {
            row.next();
            return row.getInt(1);
        }
    }
}
