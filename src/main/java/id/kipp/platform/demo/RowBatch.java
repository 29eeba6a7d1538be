package id.kipp.platform.demo;

import id.kipp.kernel.SqlValues;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Inserts many rows of one table with few statements. */
final class RowBatch implements AutoCloseable {
    private static final int ROWS_AT_ONCE = 200;

    private final Connection database;
    private final String insert;
    private final String places;
    private final List<@Nullable Object[]> waiting = new ArrayList<>();

    RowBatch(Connection database, String table, String... columns) {
        this.database = database;
        this.insert = "insert into " + table + " (" + String.join(", ", columns) + ") values ";
        this.places = "(" + SqlValues.marks(columns.length) + ")";
    }

    void add(@Nullable Object... values) throws SQLException {
        waiting.add(values);
        if (waiting.size() == ROWS_AT_ONCE) {
            flush();
        }
    }

    void flush() throws SQLException {
        if (waiting.isEmpty()) {
            return;
        }
        var sql = insert + String.join(", ", Collections.nCopies(waiting.size(), places));
        try (var statement = database.prepareStatement(sql)) {
            int at = 1;
            for (var row : waiting) {
                for (var value : row) {
                    statement.setObject(
                            at++,
                            value instanceof Instant time ? LocalDateTime.ofInstant(time, ZoneOffset.UTC) : value);
                }
            }
            statement.executeUpdate();
        }
        waiting.clear();
    }

    @Override
    public void close() throws SQLException {
        flush();
    }
}
