package id.kipp.promises;

import id.kipp.testbed.Portal;
import java.sql.SQLException;
import java.util.List;

/** Rows that give the demonstration an occasion for forms that it does not show by itself; taken away again at the end. */
final class Occasions implements AutoCloseable {
    private static final int UNTOUCHED = 1998;
    private static final String GATE = "select min(g.id) from gate g join plenary p on p.gate_id = g.id"
            + " where g.id not in (select gate_id from decree)";

    private final Portal portal;
    private final SmallEdition edition;
    private final String withoutReaders;
    private final String unsigned;

    Occasions(Portal portal) throws SQLException {
        this.portal = portal;
        this.edition = new SmallEdition(portal, 2);
        this.withoutReaders = aSubmissionThatLostItsReaders();
        aPlenaryToRecord();
        this.unsigned = edition.openStage(0, List.of("evaluator"));
        portal.change("update edition set pact = 'Pakta uji' where year = 1999");
        portal.change("insert into past_institution (account_id, institution_id, declared_by, declared_at)"
                + " select j.id, a.institution_id, 'uji', utc_timestamp(6) from account a, account j"
                + " where a.username = 'upp' and j.username = 'evaluator03'");
        portal.change(
                "insert into notice (recipient_id, kind, subject, permission, institution_id, unit_id, filled, href,"
                        + " created_at) select id, 'submission-returned', 'uji:kesempatan', 'WRITE_SUBMISSION', institution_id,"
                        + " unit_id, '[[\"PLAIN\",\"2017-9999\"],[\"PLAIN\",\"Uji\"]]', '/usulan', utc_timestamp(6)"
                        + " from account where username = 'upp'");
        portal.change(
                "insert into edition (year, name, created_at) values (?, 'Belum mulai', utc_timestamp(6))", UNTOUCHED);
        portal.change(
                "insert into decree (gate_id, number, signed_on, about, recorded_by) select ?, 'UJI/1', '2016-05-06', 'uji',"
                        + " id from account where username = 'sekretariat'",
                portal.value(GATE));
    }

    private void aPlenaryToRecord() throws SQLException {
        var jurors = List.of("evaluator02");
        var scored = edition.openStage(2, jurors);
        edition.score(scored);
        edition.close(scored);
        portal.change("insert into stage (edition_id, position, kind, name, opens_at)"
                + " select id, 3, 'PLENARY', 'Pleno', utc_timestamp(6) from edition where year = 1999");
        portal.change(
                "insert into gate (stage_id, name, size) select id, 'Gerbang uji', 1 from stage where kind = 'PLENARY'"
                        + " and edition_id = (select id from edition where year = 1999)");
    }

    private String aSubmissionThatLostItsReaders() throws SQLException {
        var stage = edition.openStage(1, List.of("evaluator02"));
        portal.change("update assignment set withdrawn_reason = 'uji' where stage_id = ?", stage);
        return stage;
    }

    /** Where another reader is added. */
    String readersPath() {
        return "/penugasan/" + withoutReaders + "/pembaca";
    }

    /** Where a juror has a pact to sign. */
    String pactPath() {
        return "/penilaian?tahap=" + unsigned;
    }

    /** Where a replication is asked for. */
    String askPath() throws SQLException {
        return DemoAddresses.of(portal, "/replikasi/ajukan/{slug}", "upp").orElseThrow();
    }

    /** Of people who are signed in already, one has a phone since, and another has begun to set one up. */
    void givePhones() throws SQLException {
        var secret = "insert into second_factor (account_id, secret, confirmed_at, last_step) select id, 'AAAA', ";
        portal.change(secret + "utc_timestamp(6), 0 from account where username = 'panelis'");
        portal.change(secret + "null, 0 from account where username = 'ketua'");
    }

    @Override
    public void close() throws SQLException {
        portal.change("delete from second_factor where secret = 'AAAA'");
        portal.change("delete from notice where subject = 'uji:kesempatan'");
        portal.change("delete from past_institution where declared_by = 'uji'");
        portal.change("delete from decree where number = 'UJI/1'");
        portal.change("delete from edition where year = ?", UNTOUCHED);
        portal.change("delete from gate where name = 'Gerbang uji'");
        edition.close();
    }
}
