package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.kipp.testbed.Axe;
import id.kipp.testbed.Chromium;
import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The juror's desk: found, put in order, marked, scored with the keyboard alone, saved by itself, also after a dead line. */
@WithPortal
class JurorDeskIT {
    private static final Pattern ROW = Pattern.compile("<a href=\"/penilaian/(\\d+)\">Inovasi");
    private static final int CRITERIA = 5;

    private final Portal portal;
    private final Visitor juror;
    private SmallEdition edition;
    private String stage;
    private List<String> desk;

    JurorDeskIT(Portal portal) throws SQLException {
        this.portal = portal;
        this.juror = portal.visitor().signedInAs("evaluator");
        this.edition = new SmallEdition(portal, 3);
        this.stage = edition.openStage(1, List.of("evaluator", "evaluator-002"));
        this.desk = List.of();
    }

    @BeforeEach
    void lay() throws SQLException {
        edition.addCriteria(stage, CRITERIA);
        portal.change("update assignment set reading_order = id where stage_id = ?", stage);
        desk = portal.column(
                "select r.id from assignment r join account a on a.id = r.juror_id"
                        + " where r.stage_id = ? and a.username = 'evaluator' order by r.id",
                stage);
    }

    @AfterEach
    void clear() throws SQLException {
        edition.close();
    }

    private List<String> rows(String query) {
        var answer = juror.get("/penilaian?tahap=" + stage + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return ROW.matcher(answer.body()).results().map(row -> row.group(1)).toList();
    }

    private List<String> criteria() throws SQLException {
        return portal.column("select id from criterion where stage_id = ? order by position", stage);
    }

    /** A body of the autosave with these marks, in the order of the criteria. */
    private String draft(int version, String... marks) throws SQLException {
        var criteria = criteria();
        var answers = IntStream.range(0, marks.length)
                .mapToObj(i -> "\"mark-%s\":\"%s\"".formatted(criteria.get(i), marks[i]))
                .collect(Collectors.joining(","));
        return "{\"version\":%d,\"answers\":{%s}}".formatted(version, answers);
    }

    private int version(String assignment) throws SQLException {
        return Integer.parseInt(portal.value("select version from assignment where id = ?", assignment));
    }

    @Test
    void theDeskIsSortedChosenAndMarked() throws SQLException {
        assertThat(rows("")).containsExactlyElementsOf(desk);
        assertThat(rows("&urut=-urutan").get(0)).isEqualTo(desk.get(desk.size() - 1));
        assertThat(rows("&cari=1999-0002")).hasSize(1);
        assertThat(rows("&tanda=ya")).isEmpty();

        var before = version(desk.get(1));
        assertThat(juror.submit("/penilaian/" + desk.get(1), "bookmark:toggle", Map.of())
                        .statusCode())
                .isEqualTo(302);
        assertThat(rows("&tanda=ya")).containsExactly(desk.get(1));
        assertThat(version(desk.get(1)))
                .as("a bookmark says nothing about the card")
                .isEqualTo(before);
        juror.submit("/penilaian/" + desk.get(1), "bookmark:toggle", Map.of());
        assertThat(rows("&tanda=ya")).isEmpty();
    }

    @Test
    void theOwnScoresLieOnTheScale() throws SQLException {
        for (int i = 0; i < 2; i++) {
            var mark = i == 0 ? "70" : "90";
            var saved = juror.sendJson(
                    "/simpan-nilai/" + desk.get(i), draft(version(desk.get(i)), mark, mark, mark, mark, mark));
            assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        }
        assertThat(juror.get("/penilaian?tahap=" + stage).body())
                .contains("Dari 2 usulan yang Anda nilai lengkap: rata-rata 80,00, simpangan baku 14,14");
        assertThat(rows("&urut=-nilai").subList(0, 2)).containsExactly(desk.get(1), desk.get(0));
    }

    @Test
    void whatIsTypedIsSavedByItselfAndComesBackAsItWasTyped() throws SQLException {
        var card = desk.get(0);
        var saved = juror.sendJson("/simpan-nilai/" + card, draft(version(card), "78,5", "80"));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        assertThat(saved.body()).contains("\"version\":" + version(card), "savedAt");
        assertThat(portal.value("select confirmed_at is null from assignment where id = ?", card))
                .isEqualTo("1");

        assertThat(juror.get("/penilaian/" + card).body())
                .contains("value=\"78,5\"", "2 dari 5 nilai terisi", "data-autosave=\"/simpan-nilai/" + card);
        var again = juror.sendJson("/simpan-nilai/" + card, draft(version(card), "78,5"));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(portal.value("select count(*) from score where assignment_id = ?", card))
                .isEqualTo("2");
    }

    @Test
    void whoSavedLaterIsToldWhatIsStored() throws SQLException {
        var card = desk.get(0);
        var seen = version(card);
        juror.sendJson("/simpan-nilai/" + card, draft(seen, "60"));
        var late = juror.sendJson("/simpan-nilai/" + card, draft(seen, "90"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("\"mark-" + criteria().get(0) + "\":\"60\"");
    }

    @Test
    void noMarkIsSaidInTheReadersWords() throws SQLException {
        var card = desk.get(0);
        for (var wrong : List.of("101", "1.000", "tujuh")) {
            var refused = juror.sendJson("/simpan-nilai/" + card, draft(version(card), wrong));
            assertThat(refused.statusCode()).as(wrong).isEqualTo(409);
            assertThat(refused.body()).contains("detail").doesNotContain("\"answers\"");
        }
        assertThat(portal.value("select count(*) from score where assignment_id = ?", card))
                .isEqualTo("0");
    }

    @Test
    void nobodyElseSavesThere() throws SQLException {
        var body = draft(version(desk.get(0)), "90");
        var address = "/simpan-nilai/" + desk.get(0);
        assertThat(portal.visitor().sendJson(address, body).statusCode()).isEqualTo(401);
        assertThat(portal.visitor().signedInAs("upp").sendJson(address, body).statusCode())
                .isEqualTo(403);
        assertThat(portal.visitor()
                        .signedInAs("panelis")
                        .sendJson(address, body)
                        .statusCode())
                .isEqualTo(404);
        assertThat(juror.sendJson("/simpan-nilai/0", body).statusCode()).isEqualTo(404);
        assertThat(juror.sendJson("/simpan-nilai/x", body).statusCode()).isEqualTo(404);
        assertThat(juror.sendJson(address, "{}").statusCode()).isEqualTo(400);
    }

    @Test
    void aConfirmedCardIsNotTouchedByTheScript() throws SQLException {
        var card = desk.get(0);
        juror.sendJson("/simpan-nilai/" + card, draft(version(card), "80", "80", "80", "80", "80"));
        juror.submit("/penilaian/" + card, "scorecard:confirm", Map.of());
        assertThat(juror.get("/penilaian/" + card).body())
                .contains("Nilai ini sudah dikonfirmasi")
                .doesNotContain("data-autosave");
    }

    @Test
    void aCardTakesSixteenKeysAndLeadsToTheNext(Chromium chromium) throws SQLException {
        var page = chromium.newPage(1280, 800);
        try {
            open(page, desk.get(0));
            Axe.assertClean(page);
            assertThat(page.locator("input[data-weight]").count()).isEqualTo(CRITERIA);
            for (int i = 0; i < CRITERIA; i++) {
                var box = page.locator("input[data-weight]").nth(i).boundingBox();
                assertThat(box.y + box.height).as("field " + i + " in one view").isLessThan(800 - 70);
            }
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("scorecard:criteria:0:mark");
            int keys = 0;
            for (int i = 0; i < CRITERIA; i++) {
                page.keyboard().press("8");
                page.keyboard().press(Integer.toString(i));
                keys += 2;
                if (i + 1 < CRITERIA) {
                    page.keyboard().press("Enter");
                    keys++;
                }
            }
            // Weights 1, 1, 3, 4 and 5 on 80 to 84.
            assertThat(page.locator("#total").innerText()).isEqualTo("Nilai berbobot 82,79");
            page.keyboard().press("Control+Enter");
            page.waitForURL("**/penilaian/" + desk.get(1));
            keys += 2;
            assertThat(keys).isLessThanOrEqualTo(16);
            assertThat(portal.value("select confirmed_at is not null from assignment where id = ?", desk.get(0)))
                    .isEqualTo("1");
            page.keyboard().press("?");
            assertThat(page.locator("#keys").getAttribute("open")).isNotNull();
        } finally {
            page.context().close();
        }
    }

    @Test
    void atATabletsWidthTheSubmissionLiesBesideTheMarks(Chromium chromium) {
        var page = chromium.newPage(820, 1180);
        try {
            open(page, desk.get(0));
            var entry = page.locator(".entry").boundingBox();
            var rubric = page.locator(".rubric").boundingBox();
            assertThat(rubric.x).isGreaterThanOrEqualTo(entry.x + entry.width);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(820);
        } finally {
            page.context().close();
        }
    }

    @Test
    void aDeadLineIsSaidAndNothingIsLost(Chromium chromium) throws Exception {
        var page = chromium.newPage(1280, 800);
        try {
            open(page, desk.get(0));
            page.context().setOffline(true);
            page.fill("[id='scorecard:criteria:0:mark']", "77");
            assertThat(page.locator(".state").innerText()).contains("belum tersimpan");
            page.keyboard().press("Control+Enter");
            page.locator(".state[data-state=offline]").waitFor();
            assertThat(page.locator(".state").innerText()).contains("Sambungan terputus");
            assertThat(page.inputValue("[id='scorecard:criteria:0:mark']")).isEqualTo("77");

            // The tab is closed; another one on the same device has the mark again, and sends it.
            var another = page.context().newPage();
            page.close();
            another.context().setOffline(false);
            another.navigate("/penilaian/" + desk.get(0));
            assertThat(another.inputValue("[id='scorecard:criteria:0:mark']")).isEqualTo("77");
            another.evaluate("dispatchEvent(new Event('online'))");
            another.locator(".state[data-state=saved]").waitFor();
            assertThat(portal.value("select value from score where assignment_id = ?", desk.get(0)))
                    .startsWith("77");
        } finally {
            page.context().close();
        }
    }

    private static void open(Page page, String card) {
        page.navigate("/masuk");
        page.fill("[id='sign-in:name']", "evaluator");
        page.fill("[id='sign-in:password']", Portal.DEMO_PASSWORD);
        page.click("[id='sign-in:send']");
        page.navigate("/penilaian/" + card);
    }
}
