package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.kipp.kernel.Wib;
import id.kipp.submission.rules.WordCount;
import id.kipp.testbed.Axe;
import id.kipp.testbed.Chromium;
import id.kipp.testbed.Portal;
import id.kipp.testbed.WithPortal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a browser alone shows: notes that outlive a sign-in, and what a unit is told as soon as it can be known. */
@WithPortal
class SubmissionPagesIT {
    private final Portal portal;
    private final Chromium chromium;
    private final List<Page> pages = new ArrayList<>();

    SubmissionPagesIT(Portal portal, Chromium chromium) {
        this.portal = portal;
        this.chromium = chromium;
    }

    @AfterEach
    void close() {
        pages.forEach(page -> page.context().close());
    }

    private Page signedIn(String person) {
        var page = chromium.newPage();
        pages.add(page);
        page.navigate("/masuk");
        fillSignIn(page, person);
        return page;
    }

    private static void fillSignIn(Page page, String person) {
        page.fill("[id='sign-in:name']", person);
        page.fill("[id='sign-in:password']", Portal.DEMO_PASSWORD);
        page.click("[id='sign-in:send']");
        page.waitForURL(address -> !address.contains("/masuk"));
    }

    @Test
    void aNoteOutlivesASignInThatEnded() throws SQLException {
        var code = portal.submissionBy("upp", "WITH_ADMIN");
        var page = signedIn("adminlokal");
        page.navigate("/usulan-masuk/" + code);
        page.fill("[id='return:note']", "Lengkapi dampaknya dengan angka.");
        page.context().clearCookies();
        page.click("[id='return:return']");
        page.waitForURL("**/masuk?ke=*");
        fillSignIn(page, "adminlokal");

        assertThat(page.url()).endsWith("/usulan-masuk/" + code);
        assertThat(page.inputValue("[id='return:note']")).isEqualTo("Lengkapi dampaknya dengan angka.");
        Axe.assertClean(page);
    }

    @Test
    void aNoteOutlivesASignInThatEndedAfterTheSubmissionWasChangedMeanwhile() throws SQLException {
        var code = portal.submissionBy("upp", "WITH_ADMIN");
        var page = signedIn("adminlokal");
        page.navigate("/usulan-masuk/" + code);
        page.fill("[id='return:note']", "Lengkapi dampaknya dengan angka.");
        portal.change("update submission set version = version + 1 where code = ?", code);
        page.click("[id='return:return']");
        page.waitForSelector(".summary");
        assertThat(page.inputValue("[id='return:note']")).isEqualTo("Lengkapi dampaknya dengan angka.");
        page.context().clearCookies();
        page.click("[id='return:return']");
        page.waitForURL("**/masuk?ke=*");
        fillSignIn(page, "adminlokal");

        assertThat(page.inputValue("[id='return:note']")).isEqualTo("Lengkapi dampaknya dengan angka.");
    }

    @Test
    void aDateThatIsTooRecentIsSaidAtItsField() throws SQLException {
        var code = portal.submissionBy("upp", "DRAFT");
        var started = portal.column("select started_on from submission where code = ?", code)
                .get(0);
        var page = signedIn("upp");
        page.navigate("/usulan/" + code + "/data");
        try {
            page.fill("[id='data:start']", LocalDate.now(Wib.ZONE).minusDays(1).toString());
            page.click("[id='data:save']");
            page.waitForSelector("[id='data:start-error']");

            assertThat(page.url()).endsWith("/data");
            assertThat(page.textContent("[id='data:start-error']")).contains("sudah berjalan paling sedikit");
            Axe.assertClean(page);
            Chromium.screenshot(page, "upp-tanggal-terlalu-baru");
        } finally {
            portal.change("update submission set started_on = ?, version = version + 1 where code = ?", started, code);
        }
    }

    @Test
    void tooManyWordsAreKeptButNotPassedOverInSilence() throws SQLException {
        var code = portal.submissionBy("upp", "DRAFT");
        var page = signedIn("upp");
        var answer = " where submission_id = (select id from submission where code = ?)"
                + " and question_id in (select id from question where code = 'ringkasan')";
        var stored = portal.column("select text from answer" + answer, code);
        page.navigate("/usulan/" + code + "/jawab/ringkasan");
        try {
            page.fill("[id='answer:text']", "kata ".repeat(2000));
            page.click("[id='answer:list']");
            page.waitForURL("**/usulan/" + code);

            assertThat(page.textContent("main")).contains("tersimpan, tetapi lebih");
        } finally {
            portal.change("delete from answer" + answer, code);
            for (var text : stored) {
                portal.change(
                        "insert into answer (submission_id, question_id, text, words, saved_at) select s.id, q.id, ?, ?,"
                                + " s.saved_at from submission s join question q on q.edition_id = s.edition_id"
                                + " where s.code = ? and q.code = 'ringkasan'",
                        text,
                        WordCount.of(text),
                        code);
            }
        }
    }

    @Test
    void beforeADraftIsDeletedThePageAsks() throws SQLException {
        var page = signedIn("upp");
        page.navigate("/usulan/" + portal.submissionBy("upp", "DRAFT"));
        page.click("#discard");
        page.waitForURL("**/hapus");

        assertThat(page.textContent("main")).contains("tidak dapat dikembalikan");
        Axe.assertClean(page);
        Chromium.screenshot(page, "upp-hapus-draf");
    }
}
