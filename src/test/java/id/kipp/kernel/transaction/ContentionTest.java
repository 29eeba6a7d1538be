package id.kipp.kernel.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ContentionTest {
    private final SQLException deadlock = new SQLException("Deadlock found", "40001", 1213);
    private final SQLException timeout = new SQLException("Lock wait timeout exceeded", "HY000", 1205);
    private final SQLException duplicate = new SQLException("Duplicate entry", "23000", 1062);

    @Test
    void aDeadlockAndALockWaitTimeoutAreFoundHoweverDeepTheyLie() {
        assertThat(Contention.caused(deadlock)).isTrue();
        assertThat(Contention.caused(new PersistenceException(new PersistenceException(timeout))))
                .isTrue();
    }

    @Test
    void theyAreFoundWhereTheyComeOutAtTheCommit() {
        var rollback = new RollbackException("marked for rollback");
        rollback.initCause(new PersistenceException(deadlock));

        assertThat(Contention.caused(new TransactionalException("at the commit", rollback)))
                .isTrue();
    }

    @Test
    void aPoolWithoutAFreeConnectionIsToldFromThemSinceTryingAgainWouldOnlyWaitAgain() {
        var full =
                new PersistenceException(new SQLException("Error in allocating a connection. Cause: In-use connections"
                        + " equal max-pool-size and expired max-wait-time. Cannot allocate more connections."));

        assertThat(Contention.caused(full)).isFalse();
        assertThat(Contention.ofConnections(full)).isTrue();
        assertThat(Contention.ofAnyKind(full)).isTrue();
        assertThat(Contention.ofAnyKind(deadlock)).isTrue();
        assertThat(Contention.ofConnections(deadlock)).isFalse();
        assertThat(Contention.ofAnyKind(duplicate)).isFalse();
    }

    @Test
    void everyOtherFailureIsAFault() {
        assertThat(Contention.caused(new PersistenceException(duplicate))).isFalse();
        assertThat(Contention.caused(new IllegalStateException())).isFalse();
    }

    @Test
    void causesThatGoRoundEnd() {
        var one = new IllegalStateException("one");
        var other = new IllegalStateException("other", one);
        one.initCause(other);

        assertThat(Contention.caused(one)).isFalse();
    }
}
