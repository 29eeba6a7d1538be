package id.kipp.platform.demo;

import id.kipp.account.Role;
import id.kipp.kernel.Wib;
import id.kipp.platform.demo.DemoSubmissions.Wanted;
import id.kipp.platform.seed.EditionSeed;
import id.kipp.platform.seed.Seeds;
import id.kipp.platform.seed.Sql;
import id.kipp.submission.rules.SubmissionState;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/**
 * Three editions in which every role has something to do: one in the middle of its desk stage, one open for submissions, and
 * one in the middle of its hearing. The same seed makes the same demonstration; its dates count from the day on which it is
 * made.
 */
final class Demonstration {
    private static final long SEED = 2016;
    private static final int DAYS_TO_MIDDLE_OF_DESK_STAGE = 75;
    private static final int DAYS_SINCE_SUBMISSIONS_OPENED = 10;
    private static final int SUBMISSION_DAYS = 45;
    private static final int SUBMISSIONS_OF_HOME = 6;
    private static final int OTHERS_OF_SECOND_EDITION = 36;

    private final Connection database;
    private final DemoSize size;
    private final String passwordHash;
    private final DemoPanel panel;

    Demonstration(Connection database, DemoSize size, String passwordHash, DemoPanel panel) {
        this.database = database;
        this.size = size;
        this.passwordHash = passwordHash;
        this.panel = panel;
    }

    void make() throws IOException, SQLException {
        var now = Sql.now(database);
        var today = Wib.day(now);
        var choice = new DemoPlaces(database, SEED);
        var places = choice.takingPart(size.submissions());
        var wording = new Wording(SEED);
        var units = units(places);
        var people = people(choice.home(), places, units, now);
        var submissions =
                new DemoSubmissions(database, wording, people.pairs(), units, people.named("sekretariat"), SEED + 1);

        var firstDay = today.minusDays(DAYS_TO_MIDDLE_OF_DESK_STAGE);
        var judged = new EditionSeed(database).make(2016, "KIPP 2016 (contoh)", firstDay, true);
        submissions.write(
                judged,
                2016,
                ofJudgedEdition(choice.home(), places),
                start(firstDay),
                Duration.ofDays(SUBMISSION_DAYS));
        read(judged, people, wording, now);

        firstDay = today.minusDays(DAYS_SINCE_SUBMISSIONS_OPENED);
        var open = new EditionSeed(database).make(2017, "KIPP 2017 (contoh)", firstDay, true);
        submissions.write(
                open,
                2017,
                ofOpenEdition(choice.home(), places),
                start(firstDay),
                Duration.ofDays(DAYS_SINCE_SUBMISSIONS_OPENED - 1L));

        new HearingEdition(database, panel, SEED + 4).make(today, choice.home(), places, submissions, people, wording);
        new DemoReplications(database, now).write(choice.home());
        new DemoProfiles(database, now).write(choice.home());
    }

    /** When an edition that begins on this day took its first submissions. */
    static Instant start(LocalDate firstDay) {
        return firstDay.atTime(9, 0).atZone(Wib.ZONE).toInstant();
    }

    /** Every unit that the stories may name, by institution and name. */
    private Map<String, Long> units(List<Place> places) throws IOException, SQLException {
        var names = new TreeSet<String>();
        var central = new TreeSet<String>();
        for (var row : Seeds.cells("demo/services.csv")) {
            names.add(row.getOrDefault("unit_region", ""));
            central.add(row.getOrDefault("unit_central", ""));
        }
        var known = unitIds();
        try (var rows = new RowBatch(database, "service_unit", "institution_id", "name")) {
            for (var place : places) {
                for (var name : place.kind().isRegional() ? names : central) {
                    if (!known.containsKey(place.id() + "/" + name)) {
                        rows.add(place.id(), name);
                    }
                }
            }
        }
        return unitIds();
    }

    private Map<String, Long> unitIds() throws SQLException {
        var ids = new HashMap<String, Long>();
        Sql.list(
                database,
                row -> ids.put(row.getLong(1) + "/" + row.getString(2), row.getLong(3)),
                "select institution_id, name, id from service_unit");
        return ids;
    }

    private DemoPeople people(Place home, List<Place> places, Map<String, Long> units, Instant now)
            throws SQLException {
        var people = new DemoPeople(database, passwordHash, now);
        people.addGuides(home, units.getOrDefault(home.id() + "/" + DemoPlaces.HOME_UNIT, 0L));
        people.addEvaluators(size.evaluators(), places);
        people.addPairs(places.stream().filter(place -> !place.equals(home)).toList());
        people.write();
        return people;
    }

    /** As in the years when a third of what was begun never reached the ministry. */
    private List<Wanted> ofJudgedEdition(Place home, List<Place> places) {
        var random = new Random(SEED + 2);
        var wanted = new ArrayList<Wanted>();
        for (int n = 0; n < SUBMISSIONS_OF_HOME; n++) {
            wanted.add(new Wanted(home, judgedState(random.nextInt(100))));
        }
        for (int n = 0; n < size.submissions() - SUBMISSIONS_OF_HOME; n++) {
            var place = n < places.size() ? places.get(n) : places.get(random.nextInt(places.size()));
            wanted.add(new Wanted(place, judgedState(random.nextInt(100))));
        }
        return wanted;
    }

    private static SubmissionState judgedState(int percent) {
        if (percent < 14) {
            return SubmissionState.DRAFT;
        }
        if (percent < 22) {
            return SubmissionState.WITH_ADMIN;
        }
        if (percent < 24) {
            return SubmissionState.RETURNED;
        }
        return percent < 36 ? SubmissionState.FAILED : SubmissionState.PASSED;
    }

    private static List<Wanted> ofOpenEdition(Place home, List<Place> places) {
        var wanted = new ArrayList<Wanted>();
        List.of(
                        SubmissionState.DRAFT,
                        SubmissionState.WITH_ADMIN,
                        SubmissionState.RETURNED,
                        SubmissionState.WITH_ADMIN,
                        SubmissionState.DRAFT,
                        SubmissionState.RECEIVED)
                .forEach(state -> wanted.add(new Wanted(home, state)));
        var others = List.of(SubmissionState.RECEIVED, SubmissionState.WITH_ADMIN, SubmissionState.DRAFT);
        for (int n = 0; n < OTHERS_OF_SECOND_EDITION; n++) {
            wanted.add(new Wanted(places.get(n % places.size()), others.get(n % others.size())));
        }
        return wanted;
    }

    private void read(long edition, DemoPeople people, Wording wording, Instant now) throws SQLException {
        var stages = new DemoStages(database, edition);
        var wanted = new DemoReadings.Wanted(3, 0.3, 0.7, now.minus(Duration.ofDays(14)), now);
        new DemoReadings(database, wording, SEED + 3)
                .write(stages.scoring(1), stages.passed(), people.jurors(Role.EVALUATOR), wanted);
    }
}
