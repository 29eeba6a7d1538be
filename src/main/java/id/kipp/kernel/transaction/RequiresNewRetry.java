package id.kipp.kernel.transaction;

import jakarta.annotation.Priority;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Repeats calls that always have a transaction of their own. */
@Transactional(TxType.REQUIRES_NEW)
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + ContentionRetry.BEFORE_THE_TRANSACTION)
class RequiresNewRetry extends ContentionRetry {
    @Override
    boolean begins(boolean inside) {
        return true;
    }
}
