package id.kipp.kernel.transaction;

import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Repeats a call once whose transaction was undone by a deadlock or a lock wait timeout; undone again, the call ends with a
 * {@link BusyException}. It stands outside of the transaction, so that the second attempt has one of its own and reads
 * everything anew; a call inside somebody else's transaction is not repeated, since what came before it was undone too.
 */
abstract class ContentionRetry {
    /** Before the container's own interceptor begins the transaction, which does so at 200. */
    static final int BEFORE_THE_TRANSACTION = 100;

    private static final Logger LOG = Logger.getLogger(ContentionRetry.class.getName());

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @AroundInvoke
    Object call(InvocationContext call) throws Exception {
        if (!begins(transactions.getTransactionKey() != null)) {
            return call.proceed();
        }
        try {
            return call.proceed();
        } catch (RuntimeException undone) {
            if (Contention.ofConnections(undone) || Contention.ofLostConnection(undone)) {
                throw BusyException.of(undone);
            }
            if (!Contention.caused(undone)) {
                throw undone;
            }
            LOG.log(Level.INFO, undone, () -> call.getMethod() + " was undone by others and is tried again");
        }
        try {
            return call.proceed();
        } catch (RuntimeException undoneAgain) {
            throw Contention.ofAnyKind(undoneAgain) ? BusyException.of(undoneAgain) : undoneAgain;
        }
    }

    /** Whether the call begins a transaction. */
    abstract boolean begins(boolean inside);
}
