package id.kipp.kernel.check;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads the rows of a query one by one, since what is checked may be longer than a memory. */
public final class Rows {
    private Rows() {}

    /** What is done with a row. */
    @FunctionalInterface
    public interface Reader {
        void read(ResultSet row) throws SQLException, IOException;
    }

    /** @return how many rows there were */
    public static long each(Connection database, String sql, Reader reader) throws SQLException, IOException {
        try (var statement = database.createStatement()) {
            // The driver's word for "do not keep the whole answer".
            statement.setFetchSize(Integer.MIN_VALUE);
            try (var row = statement.executeQuery(sql)) {
                long rows = 0;
                while (row.next()) {
                    reader.read(row);
                    rows++;
                }
                return rows;
            }
        }
    }
}
