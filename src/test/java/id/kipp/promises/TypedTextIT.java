package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.kipp.kernel.text.TypedText;
import id.kipp.submission.rules.WordCount;
import id.kipp.testbed.CaseFile;
import id.kipp.testbed.Chromium;
import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people type or paste is cleaned when it comes in, and the browser sees it as the portal does. */
@WithPortal
class TypedTextIT {
    private final Portal portal;
    private final Visitor upp;

    TypedTextIT(Portal portal) {
        this.portal = portal;
        this.upp = portal.visitor().signedInAs("upp");
    }

    @AfterEach
    void throwAway() throws SQLException {
        for (var code : portal.column("select code from submission where title like 'Ketikan %' and state = 'DRAFT'")) {
            upp.submit("/usulan/" + code + "/hapus", "discard:discard", Map.of());
        }
    }

    private String begun(String title) throws SQLException {
        assertThat(upp.submit("/usulan/baru?edisi=2017", "start:create", Map.of("start:title", title))
                        .statusCode())
                .isEqualTo(302);
        return portal.value("select code from submission where title = ?", TypedText.line(title));
    }

    @Test
    void aTitleOfBlanksIsNoneAndALongOneIsOneLine() throws SQLException {
        var blank = upp.submit(
                "/usulan/baru?edisi=2017",
                "start:create",
                Map.of("start:title", CaseFile.text("12-title-of-blanks/title.txt")));
        assertThat(blank.statusCode()).isEqualTo(200);
        assertThat(portal.column("select code from submission where title = ''"))
                .isEmpty();

        var pasted = "Ketikan "
                + CaseFile.text("14-line-ends-counted-twice/title.txt").substring(8);
        assertThat(pasted).hasSize(300).contains("\n");
        begun(pasted.replace("\n", "\r\n"));
    }

    @Test
    void theLineBreakOfWordStaysALineBreak() throws SQLException {
        var code = begun("Ketikan dari Word");
        var page = "/usulan/" + code + "/jawab/ringkasan";
        var typed = CaseFile.text("15-line-break-of-word-and-powerpoint/answer.txt");
        assertThat(upp.submit(page, "answer:list", Map.of("answer:text", typed)).statusCode())
                .isEqualTo(302);
        var stored = "select a.text from answer a join submission s on s.id = a.submission_id where s.code = ?";
        assertThat(portal.value(stored, code)).isEqualTo("pelayanan\npublik cepat");
        assertThat(upp.get(page).body()).contains("pelayanan\npublik cepat</textarea>");

        var version = portal.value("select version from submission where code = ?", code);
        var saved = upp.sendJson(
                "/simpan-usulan/" + code,
                "{\"version\":" + version + ",\"answers\":{\"ringkasan\":\"\\uF0B7 satu\\u000Bdua \\u200B\"}}");
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        assertThat(portal.value(stored, code)).isEqualTo("\u2022 satu\ndua");
    }

    @Test
    void aCommentOfAsManyCharactersAsTheBrowserCountsFits() throws SQLException {
        try (var edition = new SmallEdition(portal, 1)) {
            var stage = edition.openStage(1, List.of("evaluator02"));
            var card = portal.value("select min(id) from assignment where stage_id = ?", stage);
            var juror = portal.visitor().signedInAs("evaluator02");
            var comment = CaseFile.text("14-line-ends-counted-twice/comment.txt");
            var answer = juror.submit(
                    "/penilaian/" + card,
                    "scorecard:save",
                    Map.of("scorecard:criteria:0:mark", "1.000", "scorecard:general", comment.replace("\n", "\r\n")));
            assertThat(answer.body()).contains("1.000 dapat berarti 1 atau 1000");

            juror.submit(
                    "/penilaian/" + card,
                    "scorecard:save",
                    Map.of(
                            "scorecard:criteria:0:mark",
                            "80,5\u00A0",
                            "scorecard:general",
                            comment.replace("\n", "\r\n")));
            assertThat(portal.value("select comment from assignment where id = ?", card))
                    .isEqualTo(comment);
            assertThat(portal.value("select value from score where assignment_id = ?", card))
                    .startsWith("80.5");
        }
    }

    @Test
    void theBrowserCleansEveryCharacterAsThePortalDoes(Chromium chromium) throws SQLException {
        var code = begun("Ketikan di peramban");
        try (var page = chromium.newPage()) {
            signIn(page);
            page.navigate("/usulan/" + code + "/jawab/ringkasan");
            var different = new ArrayList<String>();
            for (int from = 0; from < 0x30000; from += 0x1000) {
                var texts = new ArrayList<String>();
                for (int letter = from; letter < from + 0x1000; letter++) {
                    if (Character.getType(letter) != Character.SURROGATE) {
                        var one = Character.toString(letter);
                        texts.add(one + " a" + one + "b\n " + one + one + "c" + one);
                    }
                }
                @SuppressWarnings("unchecked")
                var cleaned = (List<String>) page.evaluate("texts => texts.map(kipp.clean)", texts);
                for (int i = 0; i < texts.size(); i++) {
                    if (!cleaned.get(i).equals(TypedText.lines(texts.get(i)))) {
                        different.add("U+%04X".formatted(texts.get(i).codePointAt(0)));
                    }
                }
            }
            // A newer browser may know a newer Unicode: what Java does not know is no fault.
            assertThat(different).allMatch(name -> !Character.isDefined(Integer.parseInt(name.substring(2), 16)));
            for (var text :
                    List.of("satu\u000Bdua\u200B tiga", " \u200B ", "a\u2800b \uFEFF", "\uF0B7 satu\n\uF02Ddua")) {
                page.fill("[id='answer:text']", text);
                assertThat(page.locator(".counter").textContent())
                        .as(text)
                        .contains(" "
                                + (Integer.parseInt(page.getAttribute(".counter", "data-limit")) - WordCount.of(text)));
            }
        }
    }

    @Test
    void whatWasCleanedIsNotSentAgainAndIsNoConflict(Chromium chromium) throws SQLException {
        var code = begun("Ketikan tersimpan");
        try (var page = chromium.newPage()) {
            signIn(page);
            page.navigate("/usulan/" + code + "/jawab/ringkasan");
            page.fill("[id='answer:text']", "satu\u000Bdua \u200B\n\n");
            page.locator("[id='answer:text']").blur();
            page.waitForSelector(".state[data-state='saved']");
            var version = portal.value("select version from submission where code = ?", code);
            page.locator("[id='answer:text']").focus();
            page.locator("[id='answer:text']").blur();
            page.waitForTimeout(500);
            assertThat(portal.value("select version from submission where code = ?", code))
                    .isEqualTo(version);
            page.fill("[id='answer:text']", "satu\u000Bdua tiga");
            page.reload();
            assertThat(page.inputValue("[id='answer:text']")).startsWith("satu\ndua");
            assertThat(page.locator(".panel .typed").count()).isZero();
        }
    }

    private static void signIn(Page page) {
        page.navigate("/masuk");
        page.fill("[id='sign-in:name']", "upp");
        page.fill("[id='sign-in:password']", Portal.DEMO_PASSWORD);
        page.click("[id='sign-in:send']");
    }
}
