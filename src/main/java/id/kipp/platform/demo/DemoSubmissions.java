package id.kipp.platform.demo;

import id.kipp.platform.demo.DemoPeople.Pair;
import id.kipp.platform.demo.DemoPeople.Person;
import id.kipp.platform.demo.Wording.Story;
import id.kipp.platform.seed.Sql;
import id.kipp.submission.receipt.SubmissionContent;
import id.kipp.submission.rules.ContentHash;
import id.kipp.submission.rules.GeneralData;
import id.kipp.submission.rules.SubmissionState;
import id.kipp.submission.rules.WordCount;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Writes submissions of one edition with answers, the steps of their way and their receipts. */
final class DemoSubmissions {
    /** A submission that is wanted: whose, and how far it got. */
    record Wanted(Place place, SubmissionState state) {}

    private record Submission(
            String code,
            Place place,
            Pair pair,
            Story story,
            GeneralData generalData,
            Map<String, String> answers,
            SubmissionState state) {}

    private final Connection database;
    private final Wording wording;
    private final Map<Long, Pair> pairs;
    private final Map<String, Long> units;
    private final Person secretariat;
    private final Random random;
    private final List<String> failures;
    private final List<String> returns;
    private final Map<String, String> reasons = new HashMap<>();

    DemoSubmissions(
            Connection database,
            Wording wording,
            Map<Long, Pair> pairs,
            Map<String, Long> units,
            Person secretariat,
            long seed)
            throws IOException {
        this.database = database;
        this.wording = wording;
        this.pairs = pairs;
        this.units = units;
        this.secretariat = secretariat;
        this.random = new Random(seed);
        this.failures = Wording.reasons("fail");
        this.returns = Wording.reasons("return");
    }

    /** Writes them under the codes from 1 on; their way happened in the days after the opening. */
    void write(long edition, int year, List<Wanted> all, Instant opened, Duration span) throws SQLException {
        var questions = ids("select code, id from question where edition_id = ? order by position", edition);
        var categories = Sql.list(
                database,
                row -> row.getLong(1),
                "select id from category where edition_id = ? order by position",
                edition);
        long group = Sql.find(
                        database,
                        row -> row.getLong(1),
                        "select min(id) from edition_group where edition_id = ?",
                        edition)
                .orElseThrow();
        var submissions = new ArrayList<Submission>();
        for (var wanted : all) {
            submissions.add(submission("%d-%04d".formatted(year, submissions.size() + 1), wanted, group, categories));
        }
        try (var rows = new RowBatch(
                database,
                "submission",
                "edition_id",
                "code",
                "institution_id",
                "unit_id",
                "author_id",
                "title",
                "started_on",
                "group_id",
                "category_id",
                "state",
                "state_at",
                "screening_reason",
                "sample")) {
            for (var submission : submissions) {
                var reason = reason(submission.state());
                if (reason != null) {
                    reasons.put(submission.code(), reason);
                }
                rows.add(
                        edition,
                        submission.code(),
                        submission.place().id(),
                        units.get(unitKey(submission)),
                        submission.pair().author().id(),
                        submission.generalData().title(),
                        submission.generalData().startedOn(),
                        submission.generalData().groupId(),
                        submission.generalData().categoryId(),
                        submission.state().name(),
                        opened.plus(span),
                        reason,
                        true);
            }
        }
        Sql.run(database, "update edition set next_number = ? where id = ?", submissions.size() + 1, edition);
        writeParts(
                submissions,
                ids("select code, id from submission where edition_id = ?", edition),
                questions,
                opened,
                span);
    }

    private Submission submission(String code, Wanted wanted, long group, List<Long> categories) {
        var place = wanted.place();
        var story = wording.story(place);
        var year = Integer.parseInt(story.words().getOrDefault("tahun", "2013"));
        var generalData = new GeneralData(
                story.title(),
                LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28)),
                group,
                categories.get(random.nextInt(categories.size())));
        var answers = new LinkedHashMap<>(wording.answers(story));
        if (wanted.state() == SubmissionState.DRAFT) {
            var kept = random.nextInt(answers.size());
            answers.keySet().retainAll(new ArrayList<>(answers.keySet()).subList(0, kept));
        }
        var pair = pairs.get(place.id());
        if (pair == null) {
            throw new IllegalStateException("nobody hands in for " + place.name());
        }
        return new Submission(code, place, pair, story, generalData, answers, wanted.state());
    }

    private static String unitKey(Submission submission) {
        return submission.place().id() + "/" + submission.story().unit();
    }

    private @Nullable String reason(SubmissionState state) {
        return switch (state) {
            case FAILED -> failures.get(random.nextInt(failures.size()));
            case RETURNED, SENT_BACK -> returns.get(random.nextInt(returns.size()));
            case DRAFT, WITH_ADMIN, RECEIVED, PASSED -> null;
        };
    }

    private void writeParts(
            List<Submission> submissions,
            Map<String, Long> ids,
            Map<String, Long> questions,
            Instant opened,
            Duration span)
            throws SQLException {
        try (var answers =
                        new RowBatch(database, "answer", "submission_id", "question_id", "text", "words", "saved_at");
                var steps = new RowBatch(
                        database, "submission_step", "submission_id", "at", "actor_id", "actor_name", "state", "note");
                var receipts = new RowBatch(
                        database,
                        "receipt",
                        "submission_id",
                        "number",
                        "idempotency_key",
                        "received_at",
                        "content_sha256");
                var arrivals = new RowBatch(
                        database, "arrival", "submission_id", "at", "title", "content_sha256", "content")) {
            for (var submission : submissions) {
                long id = ids.getOrDefault(submission.code(), 0L);
                var sent = opened.plusSeconds((long) (span.toSeconds() * (0.15 + 0.5 * random.nextDouble())));
                for (var answer : submission.answers().entrySet()) {
                    answers.add(
                            id,
                            questions.get(answer.getKey()),
                            answer.getValue(),
                            WordCount.of(answer.getValue()),
                            sent);
                }
                steps(submission, id, sent, span.dividedBy(8), steps);
                if (submission.state().isAtMinistry()) {
                    arrive(submission, id, sent.plus(span.dividedBy(8)), receipts, arrivals);
                }
            }
        }
    }

    private static void arrive(Submission submission, long id, Instant at, RowBatch receipts, RowBatch arrivals)
            throws SQLException {
        var hash = ContentHash.ofSubmission(submission.generalData(), submission.answers(), List.of());
        receipts.add(id, "TT-" + submission.code(), "contoh-" + submission.code(), at, hash);
        arrivals.add(
                id,
                at,
                submission.generalData().title(),
                hash,
                SubmissionContent.of(submission.generalData(), submission.answers(), List.of()));
    }

    private void steps(Submission submission, long id, Instant sent, Duration pause, RowBatch steps)
            throws SQLException {
        var author = submission.pair().author();
        steps.add(id, sent.minus(pause), author.id(), author.name(), SubmissionState.DRAFT.name(), null);
        if (submission.state() == SubmissionState.DRAFT) {
            return;
        }
        var admin = submission.pair().admin();
        steps.add(id, sent, author.id(), author.name(), SubmissionState.WITH_ADMIN.name(), null);
        var forwarded = sent.plus(pause);
        if (submission.state() == SubmissionState.RETURNED) {
            steps.add(
                    id, forwarded, admin.id(), admin.name(), submission.state().name(), reasons.get(submission.code()));
        }
        if (submission.state().isAtMinistry()) {
            steps.add(id, forwarded, admin.id(), admin.name(), SubmissionState.RECEIVED.name(), null);
        }
        if (submission.state() == SubmissionState.PASSED || submission.state() == SubmissionState.FAILED) {
            steps.add(
                    id,
                    forwarded.plus(pause),
                    secretariat.id(),
                    secretariat.name(),
                    submission.state().name(),
                    reasons.get(submission.code()));
        }
    }

    private Map<String, Long> ids(String sql, long edition) throws SQLException {
        var ids = new HashMap<String, Long>();
        Sql.list(database, row -> ids.put(row.getString(1), row.getLong(2)), sql, edition);
        return ids;
    }
}
