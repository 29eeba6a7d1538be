package id.kipp.platform.jpa;

import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Keeps the persistence provider from asking the server's pool three times more, five seconds apart, when it had no connection to
 * lend: whoever waits would wait for twenty seconds. Connections are tried before they are lent, so nothing else is lost.
 */
public class NoConnectionRetries implements SessionCustomizer {
    @Override
    public void customize(Session session) {
        session.getLogin().setQueryRetryAttemptCount(0);
    }
}
