package id.kipp.audit;

import id.kipp.audit.rules.Anchor;
import id.kipp.kernel.check.Invariant;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

/** I6: the audit trail is as it was written, from its first row to its end. */
public final class TrailWhole implements Invariant {
    @Override
    public String says() {
        return "I6 jejak audit utuh / whole audit trail";
    }

    @Override
    public long check(Connection database, Consumer<String> findings) throws SQLException {
        var outcome = VerifyCommand.verify(database, Anchor.NONE);
        outcome.findings().forEach(findings);
        return outcome.end().count();
    }
}
