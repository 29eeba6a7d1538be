package id.kipp.platform.seed;

import id.kipp.platform.seed.csv.CsvRow;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** Puts the rows of one kind of file into the database; a row that is there already is brought up to date. */
interface TableLoader {
    /** The columns that such a file must have, and by which it is recognised; others may be absent. */
    Set<String> columns();

    /** Before the first row: what the rows need to know. */
    default void begin(Connection database) throws SQLException {}

    void load(CsvRow row, Connection database) throws SQLException;
}
