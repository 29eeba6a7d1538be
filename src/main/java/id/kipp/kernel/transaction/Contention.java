package id.kipp.kernel.transaction;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells failures that others caused, who held locks in another order or for too long, from faults of one's own. */
public final class Contention {
    /** MySQL and MariaDB: 1205 lock wait timeout exceeded, 1213 deadlock found when trying to get lock. */
    private static final Set<Integer> CODES = Set.of(1205, 1213);

    private static final int DEEPEST = 50;

    private Contention() {}

    /** Whether a deadlock or a lock wait timeout stands anywhere among the causes. */
    public static boolean caused(Throwable failure) {
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof SQLException sql && CODES.contains(sql.getErrorCode())) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
