package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Law 9 of the architecture: a list asks the database as often for many rows as for few. */
@WithPortal
class QueriesIT {
    private static final int WARM_UP = 2;
    private static final int TRIES = 5;
    private static final Pattern CODE = Pattern.compile("1999-\\d{4}");

    /** What a page showed, and how many queries the database heard meanwhile. */
    private record Seen(long rows, int queries) {}

    private final Portal portal;

    QueriesIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void theListsOfSubmissionsDo() throws SQLException {
        var jurors = List.of("evaluator02", "evaluator03");
        try (var edition = new SmallEdition(portal, 1)) {
            var desk = edition.openStage(1, jurors);
            var chair = portal.visitor().signedInAs("ketua");
            var small = edition.openStage(2, jurors);
            var large = edition.openStage(3, jurors);
            edition.score(small);
            edition.close(small);
            var fewRanked = seen(chair, "/peringkat/" + small, CODE);
            var pages = new LinkedHashMap<String, String>();
            pages.put("/usulan?edisi=1999", "upp");
            pages.put("/usulan-masuk?edisi=1999", "adminlokal");
            pages.put("/seleksi?edisi=1999", "sekretariat");
            pages.put("/penilaian?tahap=" + desk, "evaluator02");

            var few = new LinkedHashMap<String, Seen>();
            for (var page : pages.entrySet()) {
                few.put(page.getKey(), seen(portal.visitor().signedInAs(page.getValue()), page.getKey(), CODE));
            }
            edition.addSubmissions(2, 4);
            edition.deal(desk, jurors);
            for (var page : pages.entrySet()) {
                var many = seen(portal.visitor().signedInAs(page.getValue()), page.getKey(), CODE);
                assertNoMore(page.getKey(), few.get(page.getKey()), many);
            }
            edition.deal(large, jurors);
            edition.score(large);
            edition.close(large);
            assertNoMore("/peringkat", fewRanked, seen(chair, "/peringkat/" + large, CODE));
        }
    }

    @Test
    void theListsOfWhatHasNotArrivedDo() throws SQLException {
        try (var edition = new SmallEdition(portal, 1)) {
            var secretary = portal.visitor().signedInAs("sekretariat");
            var page = "/macet?edisi=1999";
            var lost = "update submission set state = 'DRAFT' where code like '1999-%'";
            portal.change(lost);
            var few = seen(secretary, page, CODE);
            edition.addSubmissions(2, 4);
            portal.change(lost);
            assertNoMore(page, few, seen(secretary, page, CODE));
        }
    }

    @Test
    void theListOfAccountsDoes() throws SQLException {
        var row = Pattern.compile("upp-\\d{3}");
        var sekretariat = portal.visitor().signedInAs("sekretariat");
        assertNoMore("/akun", seen(sekretariat, "/akun?q=upp-001", row), seen(sekretariat, "/akun?q=upp-0", row));
    }

    @Test
    void theListOfUnitsAccountsDoes() throws SQLException {
        var row = Pattern.compile("banyak-\\d");
        var adminLokal = portal.visitor().signedInAs("adminlokal");
        try {
            addUnitAccounts(1, 1);
            var few = seen(adminLokal, "/akun-upp?q=banyak-", row);
            addUnitAccounts(2, 4);
            assertNoMore("/akun-upp", few, seen(adminLokal, "/akun-upp?q=banyak-", row));
        } finally {
            portal.change("delete r from account_role r join account a on a.id = r.account_id"
                    + " where a.username like 'banyak-%'");
            portal.change("delete from account where username like 'banyak-%'");
        }
    }

    private void addUnitAccounts(int from, int to) throws SQLException {
        for (int i = from; i <= to; i++) {
            portal.change(
                    "insert into account (username, name, password_hash, institution_id, unit_id, created_at)"
                            + " select ?, 'Banyak', '', institution_id, unit_id, created_at from account"
                            + " where username = 'upp'",
                    "banyak-" + i);
            portal.change(
                    "insert into account_role (account_id, role) select id, 'UPP' from account where username = ?",
                    "banyak-" + i);
        }
    }

    @Test
    void theTrailDoes() throws SQLException {
        var row = Pattern.compile("No\\.: </span>\\s*\\d+");
        var sekretariat = portal.visitor().signedInAs("sekretariat");
        for (int i = 0; i < 3; i++) {
            portal.visitor().signedInAs("upp"); // each is a row of the trail
        }
        assertNoMore("/jejak", seen(sekretariat, "/jejak?objek=tidak-ada", row), seen(sekretariat, "/jejak", row));
    }

    @Test
    void theCatalogueDoes() throws SQLException {
        // Whoever is signed in is answered afresh; for anybody else whole pages are kept.
        var reader = portal.visitor().signedInAs("upp");
        var link = Pattern.compile("href=\"/katalog/[^\"?]+\"");
        assertNoMore("/katalog", seen(reader, "/katalog?tahun=2026", link), seen(reader, "/katalog", link));
        // Words are looked for among the names of institutions too.
        assertNoMore(
                "/katalog with words",
                seen(reader, "/katalog?q=fidusia", link),
                seen(reader, "/katalog?q=pelayanan", link));
        var code = Pattern.compile("\"code\":\"[^\"]*\"");
        assertNoMore(
                "/api/v1/innovations",
                seen(reader, "/api/v1/innovations?size=1", code),
                seen(reader, "/api/v1/innovations?size=50", code));
    }

    private static void assertNoMore(String page, Seen few, Seen many) {
        assertThat(many.rows()).as("rows of %s after %s", page, few).isGreaterThanOrEqualTo(few.rows() + 2);
        assertThat(many.queries()).isPositive();
        assertThat(many.queries()).as("queries of %s: %s, %s", page, few, many).isEqualTo(few.queries());
    }

    /** Jobs of the portal may ask in between: the least of several tries is the page's own. */
    private Seen seen(Visitor visitor, String path, Pattern row) throws SQLException {
        for (int i = 0; i < WARM_UP; i++) {
            assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(200);
        }
        int least = Integer.MAX_VALUE;
        long rows = 0;
        try (var connection = portal.jdbc()) {
            for (int i = 0; i < TRIES; i++) {
                int before = queries(connection);
                rows = row.matcher(visitor.get(path).body())
                        .results()
                        .map(match -> match.group())
                        .distinct()
                        .count();
                least = Math.min(least, queries(connection) - before);
            }
        }
        return new Seen(rows, least);
    }

    private static int queries(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("show global status like 'Com_select'")) {
            row.next();
            return row.getInt(2);
        }
    }
}
