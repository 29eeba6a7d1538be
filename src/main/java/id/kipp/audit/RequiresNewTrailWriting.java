package id.kipp.audit;

import jakarta.annotation.Priority;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Writes the trail of methods that always have a transaction of their own. */
@Transactional(TxType.REQUIRES_NEW)
@Interceptor
@Priority(TrailWriting.INSIDE_THE_TRANSACTION)
class RequiresNewTrailWriting extends TrailWriting {}
