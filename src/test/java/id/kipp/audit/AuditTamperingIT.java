package id.kipp.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.audit.rules.Anchor;
import id.kipp.audit.rules.Chain;
import id.kipp.kernel.Sha256;
import id.kipp.testbed.KippJar;
import id.kipp.testbed.Portal;
import id.kipp.testbed.WithPortal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Promise 15: whatever is done to the rows of the trail in the database is found. Each forgery happens in a transaction of
 * the test's own, which is taken back.
 */
@WithPortal
class AuditTamperingIT {
    private final Portal portal;
    private final Connection database;

    AuditTamperingIT(Portal portal) throws SQLException {
        this.portal = portal;
        this.database = portal.jdbc();
    }

    @BeforeEach
    void aTrailOfSomeRows() throws SQLException {
        while (Long.parseLong(portal.value("select count(*) from audit_event")) < 4) {
            portal.visitor().signedInAs("sekretariat");
        }
        database.setAutoCommit(false);
        assertThat(findings(Anchor.NONE)).isEmpty();
    }

    @AfterEach
    void takeItBack() throws SQLException {
        database.rollback();
        database.close();
    }

    @Test
    void anAlteredRowIsFound() throws SQLException {
        for (var change : List.of(
                "actor = 'orang lain'",
                "actor_id = actor_id + 1",
                "subject = 'lain'",
                "kind = 'account.Lain'",
                "facts = '{\"lain\":\"\"}'",
                "at = at + interval 1 second")) {
            forge("update audit_event set " + change + " where number = 2");
            assertThat(findings(Anchor.NONE)).as(change).containsExactly("row 2 was altered");
            database.rollback();
        }
    }

    @Test
    void anAlteredRowWithAFittingHashIsFound() throws SQLException {
        forge("update audit_event set actor = 'orang lain' where number = 2");
        var row = rows().get(1);
        forge("update audit_event set hash = '" + Chain.hash(row.previous(), row.entry()) + "' where number = 2");
        assertThat(findings(Anchor.NONE)).containsExactly("row 3 does not follow the row before it");
    }

    @Test
    void aDeletedRowIsFound() throws SQLException {
        forge("delete from audit_event where number = 2");
        assertThat(findings(Anchor.NONE)).contains("row 2 is missing");
    }

    @Test
    void aCutTrailIsFound() throws SQLException {
        var end = VerifyCommand.verify(database, Anchor.NONE).end();
        forge("delete from audit_event where number = " + end.count());
        assertThat(findings(Anchor.NONE)).hasSize(1).first().asString().startsWith("the trail ends at row");
        forge("delete from audit_tail");
        assertThat(findings(Anchor.NONE)).containsExactly("the tail row is missing");
    }

    @Test
    void aCutTrailWhoseTailWasCutTooIsFoundByTheAnchor() throws SQLException {
        var anchor = VerifyCommand.verify(database, Anchor.NONE).end();
        forge("delete from audit_event where number = " + anchor.count());
        forge("update audit_tail set number = number - 1,"
                + " hash = (select hash from audit_event order by number desc limit 1)");
        assertThat(findings(Anchor.NONE)).isEmpty();
        assertThat(findings(anchor)).hasSize(1).first().asString().contains("but the anchor was noted at row");
    }

    @Test
    void aTrailWrittenAnewAsAWholeIsFoundByTheAnchor() throws SQLException {
        var anchor = VerifyCommand.verify(database, Anchor.NONE).end();
        forge("update audit_event set actor = 'orang lain' where number = 1");
        var previous = Chain.BEGINNING;
        try (var update =
                database.prepareStatement("update audit_event set previous_hash = ?, hash = ? where number = ?")) {
            for (var row : rows()) {
                var hash = Chain.hash(previous, row.entry());
                update.setString(1, previous);
                update.setString(2, hash);
                update.setLong(3, row.entry().number());
                update.addBatch();
                previous = hash;
            }
            update.executeBatch();
        }
        forge("update audit_tail set hash = '" + previous + "'");
        assertThat(findings(Anchor.NONE)).isEmpty();
        assertThat(findings(anchor)).hasSize(1).first().asString().contains("the trail was written anew");
    }

    @Test
    void theCommandSaysSoAndPrintsTheNextAnchor() throws SQLException {
        var data = portal.data().toString();
        var good = KippJar.run("--data", data, "audit-verify");
        assertThat(good.exitCode()).as(good.printed()).isZero();
        assertThat(good.printed())
                .contains("Jangkar / anchor: "
                        + VerifyCommand.verify(database, Anchor.NONE).end());

        var elsewhere = new Anchor(1, Sha256.ofText("lain")).toString();
        var bad = KippJar.run("--data", data, "audit-verify", "--anchor", elsewhere);
        assertThat(bad.exitCode()).as(bad.printed()).isEqualTo(1);
        assertThat(bad.printed()).contains("row 1 is not the row of the anchor");
    }

    private List<String> findings(Anchor anchor) throws SQLException {
        return VerifyCommand.verify(database, anchor).findings();
    }

    private void forge(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            assertThat(statement.executeUpdate(sql)).as(sql).isPositive();
        }
    }

    private List<VerifyCommand.Stored> rows() throws SQLException {
        var rows = new ArrayList<VerifyCommand.Stored>();
        VerifyCommand.read(database, rows::add);
        return rows;
    }
}
