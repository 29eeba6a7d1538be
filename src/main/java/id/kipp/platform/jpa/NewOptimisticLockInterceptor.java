package id.kipp.platform.jpa;

import jakarta.annotation.Priority;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** The same around transactions that are begun inside of another. */
@Transactional(TxType.REQUIRES_NEW)
@Interceptor
@Priority(OptimisticLockInterceptor.AROUND_TRANSACTIONS)
public class NewOptimisticLockInterceptor extends OptimisticLockInterceptor {}
