package id.kipp.kernel.transaction;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tells failures that others caused, who held locks in another order or for too long, from faults of one's own. */
public final class Contention {
    /** MySQL and MariaDB: 1205 lock wait timeout exceeded, 1213 deadlock found when trying to get lock. */
    private static final Set<Integer> CODES = Set.of(1205, 1213);

    /** How the server's pool says that all connections were lent for as long as it waits; its own exception cannot be named here. */
    private static final String NO_CONNECTION = "expired max-wait-time";

    /** How it says that the database takes no connection, or has ended the one that it lent; with {@link #NO_CONNECTION}, that none is free. */
    private static final String NOT_ALLOCATED = "Error in allocating a connection";

    /** The class of SQLSTATE for connections. */
    private static final String CONNECTION_STATES = "08";

    /** 1053 and 1079: the server shuts down; 1927: it ended this connection. */
    private static final Set<Integer> SHUT_DOWN = Set.of(1053, 1079, 1927);

    private static final int DEEPEST = 50;

    private Contention() {}

    /** Whether a deadlock or a lock wait timeout stands anywhere among the causes: the same may succeed at once. */
    public static boolean caused(Throwable failure) {
        return stands(failure, cause -> cause instanceof SQLException sql && CODES.contains(sql.getErrorCode()));
    }

    /** Whether no connection became free in time: trying again would only wait again. */
    public static boolean ofConnections(Throwable failure) {
        return stands(failure, cause -> {
            var message = cause.getMessage();
            return message != null && message.contains(NO_CONNECTION);
        });
    }

    /** Whether the database went away in the middle: what was under way may have been written just before, or not. */
    public static boolean ofLostConnection(Throwable failure) {
        return stands(failure, cause -> cause instanceof SQLException sql && isLost(sql));
    }

    private static boolean isLost(SQLException failure) {
        var state = failure.getSQLState();
        var message = failure.getMessage();
        return (state != null && state.startsWith(CONNECTION_STATES))
                || SHUT_DOWN.contains(failure.getErrorCode())
                || (message != null && message.contains(NOT_ALLOCATED) && !message.contains(NO_CONNECTION));
    }

    /** Whether it is no fault of one's own, in any of these ways. */
    public static boolean ofAnyKind(Throwable failure) {
        return caused(failure) || ofConnections(failure) || ofLostConnection(failure);
    }

    private static boolean stands(Throwable failure, Predicate<Throwable> wanted) {
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (wanted.test(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
