package id.kipp.platform.demo;

import id.kipp.platform.demo.DemoPeople.Juror;
import id.kipp.platform.seed.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** Deals the submissions of a scoring stage to its jurors and scores a part of the readings: quality + severity + chance. */
final class DemoReadings {
    private static final double MEAN = 70;
    private static final double QUALITY_SPREAD = 8;
    private static final double SEVERITY_SPREAD = 5;
    private static final double CHANCE_SPREAD = 6;
    private static final double CRITERION_SPREAD = 5;

    /**
     * What is wanted of a stage.
     *
     * @param readings how many jurors read each submission
     * @param leastDone the smallest part of a desk that is confirmed, of 1
     * @param mostDone the largest
     * @param until when the last of them was confirmed
     */
    record Wanted(int readings, double leastDone, double mostDone, Instant published, Instant until) {}

    private record Reading(long submission, long juror) {}

    private record Scored(long assignment, long submission, long juror) {}

    private final Connection database;
    private final Wording wording;
    private final Random random;

    DemoReadings(Connection database, Wording wording, long seed) {
        this.database = database;
        this.wording = wording;
        this.random = new Random(seed);
    }

    /** The readings of each submission, published; of each juror's desk the first part is confirmed. */
    void write(long stage, Map<Long, Long> institutionBySubmission, List<Juror> jurors, Wanted wanted)
            throws SQLException {
        var desks = deal(institutionBySubmission, jurors, wanted.readings());
        var reading = Duration.between(wanted.published(), wanted.until());
        try (var rows = new RowBatch(
                database,
                "assignment",
                "stage_id",
                "submission_id",
                "juror_id",
                "reading_order",
                "published_at",
                "comment",
                "confirmed_at")) {
            for (var desk : desks.values()) {
                Collections.shuffle(desk, random);
                var confirmed = (int) (desk.size()
                        * (wanted.leastDone() + (wanted.mostDone() - wanted.leastDone()) * random.nextDouble()));
                var pause = reading.dividedBy(confirmed + 1L);
                for (int place = 0; place < desk.size(); place++) {
                    var card = desk.get(place);
                    var done = place < confirmed;
                    rows.add(
                            stage,
                            card.submission(),
                            card.juror(),
                            place + 1,
                            wanted.published(),
                            done ? wording.comment() : null,
                            done ? wanted.published().plus(pause.multipliedBy(place + 1L)) : null);
                }
            }
        }
        score(stage, institutionBySubmission.keySet().stream().sorted().toList(), jurors);
    }

    /** Each submission to the jurors who have least so far and are not of its institution; chance breaks ties. */
    private Map<Long, List<Reading>> deal(Map<Long, Long> institutionBySubmission, List<Juror> jurors, int readings) {
        var desks = new HashMap<Long, List<Reading>>();
        jurors.forEach(juror -> desks.put(juror.id(), new ArrayList<>()));
        var submissions = new ArrayList<>(
                institutionBySubmission.keySet().stream().sorted().toList());
        Collections.shuffle(submissions, random);
        for (var submission : submissions) {
            var institution = institutionBySubmission.get(submission);
            var order = new ArrayList<>(jurors);
            Collections.shuffle(order, random);
            order.stream()
                    .filter(juror -> !Objects.equals(juror.institutionId(), institution))
                    .sorted(Comparator.comparingInt(
                            juror -> desks.getOrDefault(juror.id(), List.of()).size()))
                    .limit(readings)
                    .forEach(juror -> desks.computeIfAbsent(juror.id(), id -> new ArrayList<>())
                            .add(new Reading(submission, juror.id())));
        }
        return desks;
    }

    private void score(long stage, List<Long> submissions, List<Juror> jurors) throws SQLException {
        var quality = new HashMap<Long, Double>();
        submissions.forEach(submission -> quality.put(submission, QUALITY_SPREAD * random.nextGaussian()));
        var severity = new HashMap<Long, Double>();
        jurors.forEach(juror -> severity.put(juror.id(), SEVERITY_SPREAD * random.nextGaussian()));
        var criteria = Sql.list(
                database,
                row -> row.getLong(1),
                "select id from criterion where stage_id = ? order by position",
                stage);
        var confirmed = Sql.list(
                database,
                row -> new Scored(row.getLong(1), row.getLong(2), row.getLong(3)),
                "select id, submission_id, juror_id from assignment where stage_id = ? and confirmed_at is not null"
                        + " order by submission_id, juror_id",
                stage);
        try (var rows = new RowBatch(database, "score", "assignment_id", "criterion_id", "value")) {
            for (var reading : confirmed) {
                var centre = MEAN
                        + quality.getOrDefault(reading.submission(), 0.0)
                        + severity.getOrDefault(reading.juror(), 0.0)
                        + CHANCE_SPREAD * random.nextGaussian();
                for (var criterion : criteria) {
                    var mark = Math.round(centre + CRITERION_SPREAD * random.nextGaussian());
                    rows.add(reading.assignment(), criterion, Math.max(0, Math.min(100, mark)));
                }
            }
        }
    }
}
