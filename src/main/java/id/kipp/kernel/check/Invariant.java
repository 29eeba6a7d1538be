package id.kipp.kernel.check;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

/** Something that must be true of all that the portal keeps; looked at from outside of the server by the command {@code check}. */
public interface Invariant {
    /** What must be true, in Indonesian and in English. */
    String says();

    /**
     * Looks at all of it.
     *
     * @param database a connection that sees one moment
     * @param findings takes a line for each thing that is not so
     * @return how many things were looked at
     */
    long check(Connection database, Consumer<String> findings) throws SQLException, IOException;
}
