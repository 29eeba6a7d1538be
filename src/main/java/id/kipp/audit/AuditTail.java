package id.kipp.audit;

import id.kipp.audit.rules.Chain;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;

/**
 * Writes the trail's next rows; they are never changed. It uses the connection of the transaction directly, because it
 * writes after the persistence context has ended its work.
 */
@ApplicationScoped
class AuditTail {
    /** The last row's number and hash. */
    private record End(long number, String hash) {}

    @Resource(lookup = "java:app/kipp")
    private DataSource database;

    /**
     * Appends to the chain in this order; the tail row is locked until the transaction ends.
     *
     * @throws PersistenceException when the rows cannot be written; the transaction must not commit then
     */
    void append(List<HeardEvent> events) {
        try (var connection = database.getConnection()) {
            var end = lockedEnd(connection);
            move(connection, insert(connection, end, events));
        } catch (SQLException failure) {
            throw new PersistenceException("the audit trail cannot be continued", failure);
        }
    }

    private static End lockedEnd(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select number, hash from audit_tail where id = 1 for update")) {
            if (!row.next()) {
                throw new SQLException("the tail row is missing");
            }
            return new End(row.getLong(1), row.getString(2));
        }
    }

    private static End insert(Connection connection, End before, List<HeardEvent> events) throws SQLException {
        var end = before;
        try (var insert = connection.prepareStatement(
                "insert into audit_event (number, at, actor_id, actor, kind, subject, facts, previous_hash,"
                        + " hash, confidential) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (var event : events) {
                var entry = event.atPlace(end.number() + 1);
                var hash = Chain.hash(end.hash(), entry);
                insert.setLong(1, entry.number());
                insert.setObject(2, LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC));
                insert.setLong(3, entry.actorId());
                insert.setString(4, entry.actor());
                insert.setString(5, entry.kind());
                insert.setString(6, entry.subject());
                insert.setString(7, entry.facts());
                insert.setString(8, end.hash());
                insert.setString(9, hash);
                insert.setBoolean(10, event.kind().confidential());
                insert.addBatch();
                end = new End(entry.number(), hash);
            }
            insert.executeBatch();
        }
        return end;
    }

    private static void move(Connection connection, End end) throws SQLException {
        try (var update = connection.prepareStatement("update audit_tail set number = ?, hash = ? where id = 1")) {
            update.setLong(1, end.number());
            update.setString(2, end.hash());
            update.executeUpdate();
        }
    }
}
