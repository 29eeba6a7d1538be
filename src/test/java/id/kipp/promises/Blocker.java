package id.kipp.promises;

import id.kipp.testbed.Await;
import id.kipp.testbed.Portal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A transaction of the test's own that stands in the portal's way: it has changed so many rows that in a deadlock the
 * database undoes the portal's work and not this.
 */
final class Blocker implements AutoCloseable {
    private static final int ROWS = 300;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Portal portal;
    private final Connection connection;

    Blocker(Portal portal) throws SQLException {
        this.portal = portal;
        this.connection = portal.jdbc();
        connection.setAutoCommit(false);
        try (var insert = connection.prepareStatement("insert into setting (name, value) values (?, '')")) {
            for (int i = 0; i < ROWS; i++) {
                insert.setString(1, "blocker-" + System.identityHashCode(this) + "-" + i);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Locks what the query finds, alone; waits as long as somebody else holds it. */
    Blocker hold(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql + " for update")) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeQuery();
        }
        return this;
    }

    /** Comes back when the portal has been at a statement like this for a while: it waits for a lock. */
    void awaitWaitingAt(String statement) {
        awaitWaitingAt(statement, 1);
    }

    /** The same of several, this test's own among them. */
    void awaitWaitingAt(String statement, int number) {
        Await.until(
                number + " wait at " + statement,
                PATIENCE,
                () -> portal.column(
                                        "select 1 from information_schema.processlist where info like ? and time_ms > 300"
                                                + " and id <> connection_id()",
                                        statement)
                                .size()
                        >= number);
    }

    void letGo() throws SQLException {
        connection.rollback();
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
