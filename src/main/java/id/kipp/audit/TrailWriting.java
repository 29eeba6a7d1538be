package id.kipp.audit;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Writes the audit trail as the last thing that the outermost method of a transaction does: the end of the trail is one row for
 * everybody, and whoever locked it earlier would hold it while waiting for others.
 */
abstract class TrailWriting {
    /** Inside of the server's transactions, which begin at 200. */
    static final int INSIDE_THE_TRANSACTION = Interceptor.Priority.PLATFORM_BEFORE + 300;

    private static final Object OUTERMOST = TrailWriting.class.getName();

    @Inject
    private AuditTrail trail;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @AroundInvoke
    Object call(InvocationContext call) throws Exception {
        if (transactions.getResource(OUTERMOST) != null) {
            return call.proceed();
        }
        transactions.putResource(OUTERMOST, call);
        try {
            var answer = call.proceed();
            trail.write();
            return answer;
        } catch (RuntimeException undone) {
            throw undone;
        } catch (Exception declared) {
            // What a method declares to throw does not undo its transaction.
            trail.write();
            throw declared;
        } finally {
            transactions.putResource(OUTERMOST, null);
        }
    }
}
