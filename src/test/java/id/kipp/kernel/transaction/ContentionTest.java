package id.kipp.kernel.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.util.List;
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
        assertThat(Contention.ofLostConnection(full)).isFalse();
        assertThat(Contention.ofAnyKind(full)).isTrue();
        assertThat(Contention.ofAnyKind(deadlock)).isTrue();
        assertThat(Contention.ofConnections(deadlock)).isFalse();
        assertThat(Contention.ofAnyKind(duplicate)).isFalse();
    }

    @Test
    void aDatabaseThatWentAwayInTheMiddleIsNoFaultOfOnesOwn() {
        var lost = new PersistenceException(new SQLException("Communications link failure", "08S01", 0));
        var shutDown = new PersistenceException(new SQLException("Server shutdown in progress", "HY000", 1053));
        var unreachable = new SQLException("Error in allocating a connection. Cause: Connection could not be allocated"
                + " because: Communications link failure");

        var ended =
                new SQLException("Error in allocating a connection. Cause: java.lang.RuntimeException: Got exception"
                        + " during XAResource.start:");

        for (var failure : List.of(lost, shutDown, unreachable, ended)) {
            assertThat(Contention.ofLostConnection(failure)).as("%s", failure).isTrue();
            assertThat(Contention.ofAnyKind(failure)).isTrue();
            assertThat(Contention.caused(failure))
                    .as("nobody knows, so it is not repeated")
                    .isFalse();
            assertThat(BusyException.of(failure).isLost()).isTrue();
        }
        assertThat(Contention.ofLostConnection(new PersistenceException(duplicate)))
                .isFalse();
        assertThat(Contention.ofLostConnection(new SQLException())).isFalse();
        assertThat(BusyException.of(deadlock).isLost()).isFalse();
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
