package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Promise 7: jurors who score while the chair closes are in the sealed snapshot whole, or not at all. */
@WithPortal
class ClosingIT {
    private static final int ROUNDS = 4;
    private static final int SUBMISSIONS = 2;
    private static final List<String> JURORS =
            IntStream.rangeClosed(2, 7).mapToObj("evaluator%02d"::formatted).toList();

    /** A juror's card, filled in on the page and not yet sent. */
    private record Card(Visitor juror, String path, Map<String, String> form) {
        int send() {
            return juror.post(path, form).statusCode();
        }
    }

    @Test
    void theSnapshotIsExactlyWhatIsStoredAndNothingIsWrittenAfterIt(Portal portal) throws Exception {
        var chair = portal.visitor().signedInAs("ketua");
        var jurors = JURORS.stream()
                .collect(Collectors.toMap(name -> name, name -> portal.visitor().signedInAs(name)));
        try (var edition = new SmallEdition(portal, SUBMISSIONS);
                var threads = new Threads(JURORS.size() * 2 * SUBMISSIONS + 1)) {
            int confirmed = 0;
            for (int round = 1; round <= ROUNDS; round++) {
                var stage = edition.openStage(round, JURORS);
                var cards = cards(portal, stage, jurors);
                closeAmong(threads, chair, stage, cards, 12L * round);

                var stored = stored(portal, stage);
                assertThat(sealed(portal, stage)).isEqualTo(stored);
                assertThat(portal.column(
                                "select 1 from assignment a join stage_snapshot t on t.stage_id = a.stage_id"
                                        + " where a.stage_id = ? and a.confirmed_at > t.taken_at",
                                stage))
                        .isEmpty();

                var everything = everything(portal, stage);
                cards.forEach(Card::send);
                assertThat(everything(portal, stage)).isEqualTo(everything);
                confirmed += stored.size();
            }
            assertThat(confirmed).isPositive();
        }
    }

    /** All jurors confirm all cards at once; the chair closes a little later, in the middle of it. */
    private static void closeAmong(Threads threads, Visitor chair, String stage, List<Card> cards, long millis)
            throws Exception {
        var page = "/peringkat/" + stage;
        var closing = chair.form(page, "close:close", Map.of("close:reason", "uji penutupan serentak"));
        var deeds = new ArrayList<Callable<Integer>>();
        cards.forEach(card -> deeds.add(card::send));
        deeds.add(() -> {
            Thread.sleep(millis);
            return chair.post(page, closing).statusCode();
        });
        assertThat(threads.run(deeds)).last().isEqualTo(302);
    }

    private static List<Card> cards(Portal portal, String stage, Map<String, Visitor> jurors) throws SQLException {
        var random = new Random(Long.parseLong(stage));
        var cards = new ArrayList<Card>();
        for (var juror : jurors.entrySet()) {
            var ids = portal.column(
                    "select r.id from assignment r join account a on a.id = r.juror_id"
                            + " where r.stage_id = ? and a.username = ?",
                    stage,
                    juror.getKey());
            for (var id : ids) {
                var path = "/penilaian/" + id;
                var marks = Map.of(
                        "scorecard:criteria:0:mark", Integer.toString(random.nextInt(101)),
                        "scorecard:criteria:1:mark", Integer.toString(random.nextInt(101)));
                cards.add(new Card(juror.getValue(), path, juror.getValue().form(path, "scorecard:confirm", marks)));
            }
        }
        return cards;
    }

    /** The confirmed marks as they are stored, written as the snapshot writes them. */
    private static List<String> stored(Portal portal, String stage) throws SQLException {
        return portal.column(
                "select concat_ws(' ', 'mark', a.submission_id, a.juror_id, s.criterion_id, round(s.value))"
                        + " from assignment a join score s on s.assignment_id = a.id where a.stage_id = ?"
                        + " and a.confirmed_at is not null order by a.submission_id, a.juror_id, s.criterion_id",
                stage);
    }

    /** Every card with its marks, confirmed or not. */
    private static List<String> everything(Portal portal, String stage) throws SQLException {
        return portal.column(
                "select concat_ws(' ', a.id, a.version, a.confirmed_at, s.criterion_id, s.value) from assignment a"
                        + " left join score s on s.assignment_id = a.id where a.stage_id = ? order by a.id, s.criterion_id",
                stage);
    }

    /** The marks of the snapshot, whose hash must be that of its text. */
    private static List<String> sealed(Portal portal, String stage) throws SQLException {
        assertThat(portal.value("select sha2(content, 256) = sha256 from stage_snapshot where stage_id = ?", stage))
                .isEqualTo("1");
        return portal.value("select content from stage_snapshot where stage_id = ?", stage)
                .lines()
                .filter(line -> line.startsWith("mark "))
                .toList();
    }
}
