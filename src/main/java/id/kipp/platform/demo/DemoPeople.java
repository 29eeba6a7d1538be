package id.kipp.platform.demo;

import id.kipp.account.Role;
import id.kipp.platform.seed.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The accounts of the demonstration, named after their role and a number: nobody is invented. */
final class DemoPeople {
    private static final Set<Role> JURY = EnumSet.of(Role.EVALUATOR, Role.PANELIS, Role.KETUA);
    private static final int PANEL = 10;
    private static final int EVALUATORS_BETWEEN_OFFICIALS = 5;

    /** Somebody who scores, and the institution that he or she may not score. */
    record Juror(long id, @Nullable Long institutionId) {}

    /** The two people of an institution who hand in. */
    record Pair(Person author, Person admin) {}

    /** An account and the name that is shown. */
    record Person(long id, String name) {}

    private record Wanted(
            String username,
            String name,
            @Nullable Long institution,
            @Nullable Long unit,
            List<Role> roles) {
        /** Whoever judges comes from an institution, or says to come from none. */
        boolean isIndependent() {
            return institution == null && roles.stream().anyMatch(JURY::contains);
        }
    }

    private final Connection database;
    private final String passwordHash;
    private final Instant now;
    private final List<Wanted> wanted = new ArrayList<>();

    DemoPeople(Connection database, String passwordHash, Instant now) {
        this.database = database;
        this.passwordHash = passwordHash;
        this.now = now;
    }

    /** The accounts that anybody may sign in with to look around; those of the region belong to one real government. */
    void addGuides(Place home, long unit) {
        wanted.add(new Wanted("sekretariat", "Sekretariat Contoh", null, null, List.of(Role.SEKRETARIAT)));
        wanted.add(new Wanted("adminlokal", "Admin Lokal Contoh", home.id(), null, List.of(Role.ADMIN_LOKAL)));
        wanted.add(new Wanted("upp", "UPP Contoh", home.id(), unit, List.of(Role.UPP)));
        wanted.add(new Wanted("ketua", "Ketua Panel Contoh", null, null, List.of(Role.KETUA, Role.PANELIS)));
        for (int n = 1; n < PANEL; n++) {
            wanted.add(new Wanted(
                    numbered("panelis", n), "Panelis Contoh %02d".formatted(n), null, null, List.of(Role.PANELIS)));
        }
    }

    /** Every fifth evaluator comes from an institution that takes part. */
    void addEvaluators(int number, List<Place> places) {
        for (int n = 1; n <= number; n++) {
            var official = n % EVALUATORS_BETWEEN_OFFICIALS == 0;
            wanted.add(new Wanted(
                    numbered("evaluator", n),
                    "Evaluator Contoh %02d".formatted(n),
                    official ? places.get(n % places.size()).id() : null,
                    null,
                    List.of(Role.EVALUATOR)));
        }
    }

    void addPairs(List<Place> places) {
        int n = 1;
        for (var place : places) {
            wanted.add(new Wanted(
                    "upp-%03d".formatted(n), "UPP Contoh %03d".formatted(n), place.id(), null, List.of(Role.UPP)));
            wanted.add(new Wanted(
                    "adminlokal-%03d".formatted(n),
                    "Admin Lokal Contoh %03d".formatted(n),
                    place.id(),
                    null,
                    List.of(Role.ADMIN_LOKAL)));
            n++;
        }
    }

    /** Writes all of them. */
    void write() throws SQLException {
        try (var accounts = new RowBatch(
                database,
                "account",
                "username",
                "name",
                "password_hash",
                "institution_id",
                "unit_id",
                "independent",
                "sample",
                "created_at")) {
            for (var each : wanted) {
                accounts.add(
                        each.username(),
                        each.name(),
                        passwordHash,
                        each.institution(),
                        each.unit(),
                        each.isIndependent(),
                        true,
                        now);
            }
        }
        var ids = ids();
        try (var roles = new RowBatch(database, "account_role", "account_id", "role")) {
            for (var each : wanted) {
                for (var role : each.roles()) {
                    roles.add(ids.get(each.username()), role.name());
                }
            }
        }
    }

    Person named(String username) throws SQLException {
        return Sql.find(
                        database,
                        row -> new Person(row.getLong(1), row.getString(2)),
                        "select id, name from account where username = ?",
                        username)
                .orElseThrow();
    }

    /** The hand-in people by institution; those of the home institution are the guides. */
    Map<Long, Pair> pairs() throws SQLException {
        var authors = new HashMap<Long, Person>();
        var admins = new HashMap<Long, Person>();
        Sql.list(
                database,
                row -> (row.getString(4).equals("UPP") ? authors : admins)
                        .put(row.getLong(3), new Person(row.getLong(1), row.getString(2))),
                "select a.id, a.name, a.institution_id, r.role from account a join account_role r on r.account_id = a.id"
                        + " where a.sample and r.role in ('UPP', 'ADMIN_LOKAL')");
        var pairs = new HashMap<Long, Pair>();
        authors.forEach((institution, author) ->
                pairs.put(institution, new Pair(author, admins.getOrDefault(institution, author))));
        return pairs;
    }

    /** Everybody of a role who scores. */
    List<Juror> jurors(Role role) throws SQLException {
        return Sql.list(
                database,
                row -> new Juror(row.getLong(1), row.getObject(2, Long.class)),
                "select a.id, a.institution_id from account a join account_role r on r.account_id = a.id"
                        + " where a.sample and r.role = ? order by a.id",
                role.name());
    }

    private Map<String, Long> ids() throws SQLException {
        var ids = new HashMap<String, Long>();
        Sql.list(
                database,
                row -> ids.put(row.getString(1).toLowerCase(Locale.ROOT), row.getLong(2)),
                "select username, id from account where sample");
        return ids;
    }

    /** The first of a kind has no number: it is the one to sign in with. */
    private static String numbered(String role, int n) {
        return n == 1 ? role : "%s%02d".formatted(role, n);
    }
}
