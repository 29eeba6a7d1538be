package id.kipp.platform.jpa;

import id.kipp.kernel.StaleDataException;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;

/**
 * Stands around the transactions of services: a version that another transaction raised meanwhile is found out as late as at the
 * commit, and is then told as any other stale change.
 */
@Transactional
@Interceptor
@Priority(OptimisticLockInterceptor.AROUND_TRANSACTIONS)
public class OptimisticLockInterceptor {
    /** The server's transactions begin at 200. */
    static final int AROUND_TRANSACTIONS = Interceptor.Priority.PLATFORM_BEFORE + 150;

    @AroundInvoke
    Object translate(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (RuntimeException failure) {
            if (isStale(failure)) {
                throw new StaleDataException(failure);
            }
            throw failure;
        }
    }

    private static boolean isStale(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException) {
                return true;
            }
        }
        return false;
    }
}
