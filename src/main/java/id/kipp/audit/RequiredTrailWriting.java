package id.kipp.audit;

import jakarta.annotation.Priority;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;

/** Writes the trail of methods that join a transaction, where there is none to join. */
@Transactional
@Interceptor
@Priority(TrailWriting.INSIDE_THE_TRANSACTION)
class RequiredTrailWriting extends TrailWriting {}
