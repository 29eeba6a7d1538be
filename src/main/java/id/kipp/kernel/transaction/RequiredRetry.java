package id.kipp.kernel.transaction;

import jakarta.annotation.Priority;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;

/** Repeats calls that join a transaction, where there is none to join. */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + ContentionRetry.BEFORE_THE_TRANSACTION)
class RequiredRetry extends ContentionRetry {
    @Override
    boolean begins(boolean inside) {
        return !inside;
    }
}
