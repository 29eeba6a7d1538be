package id.kipp.platform.seed;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One statement with its values; times go as UTC whatever zone the server or the driver thinks it is in. */
public final class Sql {
    /** Reads one row of an answer. */
    @FunctionalInterface
    public interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private Sql() {}

    /** How many rows it touched. */
    public static int run(Connection database, String sql, @Nullable Object... values) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, column(values[i]));
            }
            return statement.executeUpdate();
        }
    }

    public static <T> List<T> list(Connection database, Reading<T> reading, String sql, @Nullable Object... values)
            throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, column(values[i]));
            }
            var found = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reading.read(rows));
                }
            }
            return found;
        }
    }

    public static <T> Optional<T> find(Connection database, Reading<T> reading, String sql, @Nullable Object... values)
            throws SQLException {
        return list(database, reading, sql, values).stream().findFirst();
    }

    public static boolean isEmpty(Connection database, String table) throws SQLException {
        return list(database, row -> row.getInt(1), "select 1 from " + table + " limit 1")
                .isEmpty();
    }

    /** The database's own UTC time: the one clock of the portal. */
    public static Instant now(Connection database) throws SQLException {
        return find(database, row -> row.getObject(1, LocalDateTime.class), "select utc_timestamp(6)")
                .map(time -> time.toInstant(ZoneOffset.UTC))
                .orElseThrow();
    }

    static @Nullable Object column(@Nullable Object value) {
        return value instanceof Instant instant ? LocalDateTime.ofInstant(instant, ZoneOffset.UTC) : value;
    }
}
