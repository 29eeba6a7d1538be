package id.kipp.platform.demo;

import id.kipp.kernel.Wib;
import id.kipp.platform.seed.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Three replications: one that the home government works on, one that it is asked for, and one that is certified. */
final class DemoReplications {
    private static final Duration DAY = Duration.ofDays(1);

    private record Found(long id, long owner) {}

    private record Asker(long id, long institution, String name) {}

    /** A step that was taken, and how many days ago. */
    private record Taken(String side, String step, String state, int daysAgo) {}

    private final Connection database;
    private final Instant now;

    DemoReplications(Connection database, Instant now) {
        this.database = database;
        this.now = now;
    }

    void write(Place home) throws SQLException {
        var own = innovations("institution_id = ?", home.id());
        var others = innovations("institution_id <> ?", home.id());
        var askers = askers("institution_id = ? and username = 'upp'", home.id());
        var strangers = askers("institution_id <> ? and username like 'adminlokal-%'", home.id());
        if (own.isEmpty() || others.size() < 2 || askers.isEmpty() || strangers.isEmpty()) {
            return;
        }
        var upp = askers.get(0);
        project(
                others.get(0),
                upp,
                "RUNNING",
                40,
                List.of(
                        new Taken("OWNER", "ACCEPT", "ACCEPTED", 36),
                        new Taken("OWNER", "CONFIRM", "ACCEPTED", 30),
                        new Taken("ADOPTER", "CONFIRM", "AGREED", 29),
                        new Taken("ADOPTER", "BEGIN", "RUNNING", 20)));
        project(own.get(0), strangers.get(0), "WAITING", 25, List.of());
        project(
                others.get(1),
                upp,
                "CERTIFIED",
                400,
                List.of(
                        new Taken("OWNER", "ACCEPT", "ACCEPTED", 396),
                        new Taken("OWNER", "CONFIRM", "ACCEPTED", 390),
                        new Taken("ADOPTER", "CONFIRM", "AGREED", 389),
                        new Taken("ADOPTER", "BEGIN", "RUNNING", 380),
                        new Taken("ADOPTER", "SUCCEED", "SUCCEEDED", 30),
                        new Taken("OWNER", "CERTIFY", "CERTIFIED", 25)));
    }

    private List<Found> innovations(String condition, long institution) throws SQLException {
        return Sql.list(
                database,
                row -> new Found(row.getLong(1), row.getLong(2)),
                "select id, institution_id from innovation where not sample and " + condition + " order by id limit 2",
                institution);
    }

    private List<Asker> askers(String condition, long institution) throws SQLException {
        return Sql.list(
                database,
                row -> new Asker(row.getLong(1), row.getLong(2), row.getString(3)),
                "select id, institution_id, name from account where sample and " + condition + " order by id limit 1",
                institution);
    }

    private void project(Found innovation, Asker asker, String state, int daysAgo, List<Taken> taken)
            throws SQLException {
        var asked = ago(daysAgo);
        var agreed = moment(taken, "AGREED");
        var certified = moment(taken, "CERTIFIED");
        var last = taken.isEmpty() ? asked : ago(taken.get(taken.size() - 1).daysAgo());
        try (var rows = new RowBatch(
                database,
                "replication_project",
                "number",
                "request_key",
                "innovation_id",
                "owner_id",
                "adopter_id",
                "author_id",
                "state",
                "asked_at",
                "state_at",
                "touched_at",
                "due",
                "problem",
                "measure",
                "measure_unit",
                "measure_before",
                "measure_after6",
                "budget",
                "staff",
                "start_month",
                "wish",
                "owner_confirmed_at",
                "adopter_confirmed_at",
                "agreed_at",
                "begun_at",
                "certificate",
                "sample")) {
            rows.add(
                    number(),
                    UUID.randomUUID().toString(),
                    innovation.id(),
                    innovation.owner(),
                    asker.institution(),
                    asker.id(),
                    state,
                    asked,
                    last,
                    last,
                    Wib.day(asked).plusDays(14),
                    "Contoh: warga di pulau menunggu layanan terlalu lama.",
                    "Waktu tunggu layanan (contoh)",
                    "hari",
                    14,
                    certified == null ? null : 5,
                    "UNDER_250",
                    4,
                    Wib.day(asked).toString().substring(0, 7),
                    "VISIT",
                    agreed,
                    agreed,
                    agreed,
                    moment(taken, "RUNNING"),
                    certified == null ? null : UUID.randomUUID().toString(),
                    true);
        }
        steps(asker, taken);
    }

    /** The steps of the project that was written last. */
    private void steps(Asker asker, List<Taken> taken) throws SQLException {
        var project = Sql.find(database, row -> row.getLong(1), "select max(id) from replication_project")
                .orElseThrow();
        try (var rows = new RowBatch(
                database, "replication_step", "project_id", "at", "actor_id", "actor_name", "side", "step", "state")) {
            for (var each : taken) {
                rows.add(
                        project,
                        ago(each.daysAgo()),
                        asker.id(),
                        each.side().equals("OWNER") ? "Pemilik Contoh" : asker.name(),
                        each.side(),
                        each.step(),
                        each.state());
            }
        }
    }

    private String number() throws SQLException {
        int year = Wib.day(now).getYear();
        Sql.run(
                database,
                "insert into replication_number (year, taken) values (?, 1) on duplicate key update taken = taken + 1",
                year);
        var taken = Sql.find(
                        database, row -> row.getInt(1), "select taken from replication_number where year = ?", year)
                .orElseThrow();
        return "RP-%d-%04d".formatted(year, taken);
    }

    private @Nullable Instant moment(List<Taken> taken, String state) {
        return taken.stream()
                .filter(each -> each.state().equals(state))
                .map(each -> ago(each.daysAgo()))
                .findFirst()
                .orElse(null);
    }

    private Instant ago(int days) {
        return now.minus(DAY.multipliedBy(days));
    }
}
