package id.kipp.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import id.kipp.testbed.Await;
import id.kipp.testbed.Chromium;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** What evaluators, panel members and their chair do in the competition. */
final class JurySteps {
    private final Chromium chromium;
    private final Records records;

    JurySteps(Chromium chromium, Records records) {
        this.chromium = chromium;
        this.records = records;
    }

    void oneStepsBack(long stage) throws SQLException {
        try (var juror = Person.signedIn(chromium, records.jurors(stage).get(0))) {
            juror.opens("/penilaian?tahap=" + stage).clicks("continue");
            juror.page()
                    .locator("details:has([id='conflict:reason']) > summary")
                    .click();
            juror.fills("conflict:reason", "Pernah membina pengusul.").clicks("conflict:declare");
            juror.sees("Benturan kepentingan dicatat");
        }
    }

    void evaluatorsScore(long stage) throws SQLException {
        int mark = 60;
        for (var username : records.jurors(stage)) {
            try (var juror = Person.signedIn(chromium, username)) {
                mark = scoresAll(juror.opens("/penilaian?tahap=" + stage), stage, mark);
                juror.looksAtIt("16-meja-evaluator");
            }
        }
    }

    private static int scoresAll(Person juror, long stage, int from) {
        int mark = from;
        while (juror.page().locator("#continue").count() > 0) {
            juror.clicks("continue");
            if (mark == from) {
                juror.looksAtIt("17-menilai");
            }
            mark += 4;
            scores(juror, mark);
            juror.opens("/penilaian?tahap=" + stage);
        }
        return mark;
    }

    private static void scores(Person juror, int mark) {
        int criteria = juror.page()
                .locator("input[id^='scorecard:criteria:'][id$=':mark']")
                .count();
        assertThat(criteria).isPositive();
        for (int criterion = 0; criterion < criteria; criterion++) {
            juror.fills("scorecard:criteria:" + criterion + ":mark", criterion == 1 ? "101" : Integer.toString(mark));
        }
        juror.clicks("scorecard:confirm").sees("dari 0 sampai 100");
        assertThat(juror.page().inputValue("[id='scorecard:criteria:0:mark']")).isEqualTo(Integer.toString(mark));
        juror.fills("scorecard:criteria:1:mark", mark + ",5")
                .clicks("scorecard:confirm")
                .sees("sudah dikonfirmasi");
    }

    void chairClosesAndReadsTheRanking(long stage) {
        try (var chair = chair()) {
            chair.opens("/peringkat/" + stage).sees("6 dari 6").looksAtIt("18-menutup");
            chair.clicks("close:close").sees("disegel").looksAtIt("19-peringkat");
        }
    }

    /** A mark that was changed behind the portal's back: there is no ranking on it. */
    void chairSeesNoRankingUnderABrokenSeal(long stage) throws SQLException {
        try (var chair = chair()) {
            records.raiseEveryMark(stage, 1);
            Await.until(
                    "the check in the background finds it",
                    Duration.ofSeconds(40),
                    () -> chair.page().navigate("/peringkat/" + stage).status() == 500);
            records.raiseEveryMark(stage, -1);
            chair.opens("/peringkat/" + stage).sees("Segel SHA-256");
        }
    }

    /** Takes the first and the third submission: both deviations want their reasons. */
    void plenaryTakesTwo(long stage) {
        try (var chair = chair()) {
            chair.opens("/pleno/" + stage).looksAtIt("20-pleno");
            chair.fills("plenary:day", "2026-11-20").fills("plenary:agenda", "Dibahas satu per satu.");
            chair.clicks("plenary:record").sees("perlu lebih dari separuh");
            everybodyIsThere(chair);
            chair.ticks("plenary:proposal:1:take", false).ticks("plenary:proposal:2:take", true);
            chair.clicks("plenary:record").sees("belum punya alasan");
            chair.fills("plenary:proposal:1:reason", "Sudah dua kali menang.");
            chair.fills("plenary:proposal:2:reason", "Mewakili daerah 3T.");
            chair.clicks("plenary:record").sees("Keputusan pleno dicatat").sees("Mewakili daerah 3T.");
            chair.looksAtIt("21-pleno-tercatat");
        }
    }

    /** Two of the panel hear; the others are away, so that the chair closes with a reason. */
    void panelHears(long stage) {
        for (var username : List.of("panelis", "ketua")) {
            try (var juror = Person.signedIn(chromium, username)) {
                scoresAll(juror.opens("/penilaian?tahap=" + stage), stage, 70);
            }
        }
        try (var chair = chair()) {
            chair.opens("/peringkat/" + stage).clicks("close:close").sees("belum dikonfirmasi");
            chair.fills("close:reason", "Panelis lain berhalangan.").clicks("close:close");
            chair.sees("Panelis lain berhalangan.");
        }
    }

    void plenaryTakesOne(long stage) {
        try (var chair = chair()) {
            chair.opens("/pleno/" + stage).fills("plenary:day", "2026-11-21");
            everybodyIsThere(chair);
            chair.fills("plenary:agenda", "Sesuai peringkat.").clicks("plenary:record");
            chair.sees("Keputusan pleno dicatat");
        }
    }

    private static void everybodyIsThere(Person chair) {
        chair.page()
                .locator("input[id^='plenary:attendance:'][id$=':present']")
                .all()
                .forEach(Locator::check);
    }

    private Person chair() {
        return Person.signedIn(chromium, "ketua");
    }
}
