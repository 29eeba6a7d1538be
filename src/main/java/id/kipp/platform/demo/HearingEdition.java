package id.kipp.platform.demo;

import id.kipp.account.Role;
import id.kipp.platform.demo.DemoSubmissions.Wanted;
import id.kipp.platform.seed.EditionSeed;
import id.kipp.platform.seed.Sql;
import id.kipp.submission.rules.SubmissionState;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * The edition that stands in the middle of its hearing: its proposals are scored and sealed, the plenary has chosen the Top
 * 99, and the panel has scored about half of what it hears. Nothing of it is published.
 */
final class HearingEdition {
    /** Not 2015, which the pattern takes in a portal that runs without the demonstration. */
    private static final int YEAR = 2014;

    private static final int DAYS_TO_MIDDLE_OF_HEARING = 104;
    private static final int DAYS_TO_PLENARY = 94;
    private static final int SUBMISSION_DAYS = 45;
    private static final int READINGS = 3;

    private final Connection database;
    private final DemoPanel panel;
    private final long seed;

    HearingEdition(Connection database, DemoPanel panel, long seed) {
        this.database = database;
        this.panel = panel;
        this.seed = seed;
    }

    void make(
            LocalDate today,
            Place home,
            List<Place> places,
            DemoSubmissions submissions,
            DemoPeople people,
            Wording wording)
            throws IOException, SQLException {
        var firstDay = today.minusDays(DAYS_TO_MIDDLE_OF_HEARING);
        var edition = new EditionSeed(database).make(YEAR, "KIPP 2014 (contoh)", firstDay, true);
        submissions.write(
                edition, YEAR, wanted(home, places), Demonstration.start(firstDay), Duration.ofDays(SUBMISSION_DAYS));
        var stages = new DemoStages(database, edition);
        worklist(stages, people, wording);
        decide(stages, people, firstDay.plusDays(DAYS_TO_PLENARY));
        hearing(stages, people, wording);
    }

    /** Those of the home institution first; then enough to choose ninety-nine from. */
    private List<Wanted> wanted(Place home, List<Place> places) {
        var states = new ArrayList<SubmissionState>();
        states.addAll(Collections.nCopies(138, SubmissionState.PASSED));
        states.addAll(Collections.nCopies(16, SubmissionState.FAILED));
        states.addAll(Collections.nCopies(8, SubmissionState.WITH_ADMIN));
        states.addAll(Collections.nCopies(8, SubmissionState.DRAFT));
        Collections.shuffle(states, new Random(seed));
        var wanted = new ArrayList<Wanted>();
        wanted.add(new Wanted(home, SubmissionState.PASSED));
        wanted.add(new Wanted(home, SubmissionState.PASSED));
        wanted.add(new Wanted(home, SubmissionState.FAILED));
        for (int n = 0; n < states.size(); n++) {
            wanted.add(new Wanted(places.get(n % places.size()), states.get(n)));
        }
        return wanted;
    }

    private void worklist(DemoStages stages, DemoPeople people, Wording wording) throws SQLException {
        var stage = stages.scoring(1);
        var wanted = new DemoReadings.Wanted(READINGS, 1, 1, stages.opened(stage), stages.closes(stage));
        new DemoReadings(database, wording, seed + 1)
                .write(stage, stages.passed(), people.jurors(Role.EVALUATOR), wanted);
    }

    /** The chair acts now; afterwards the rows say the days on which it would have been. The trail keeps the truth. */
    private void decide(DemoStages stages, DemoPeople people, LocalDate heldOn) throws IOException, SQLException {
        var desk = stages.scoring(1);
        var plenary = stages.plenary(1);
        Sql.run(database, "update stage set closed_at = null where id in (?, ?)", desk, plenary);
        panel.decide(people.named("ketua"), desk, plenary, heldOn);
        var sealed = stages.closes(desk);
        Sql.run(database, "update stage_snapshot set taken_at = ? where stage_id = ?", sealed, desk);
        Sql.run(database, "update stage set closed_at = ? where id = ?", sealed, desk);
        var recorded = Demonstration.start(heldOn).plus(Duration.ofHours(7));
        Sql.run(database, "update stage set closed_at = ? where id = ?", recorded, plenary);
        Sql.run(
                database,
                "update plenary set recorded_at = ? where gate_id = (select id from gate where stage_id = ?)",
                recorded,
                plenary);
    }

    /** All of the panel hears everybody. */
    private void hearing(DemoStages stages, DemoPeople people, Wording wording) throws SQLException {
        var stage = stages.scoring(2);
        var jurors = people.jurors(Role.PANELIS);
        Instant now = Sql.now(database);
        new DemoReadings(database, wording, seed + 2)
                .write(
                        stage,
                        stages.entrants(stage),
                        jurors,
                        new DemoReadings.Wanted(jurors.size(), 0.4, 0.6, stages.opened(stage), now));
    }
}
