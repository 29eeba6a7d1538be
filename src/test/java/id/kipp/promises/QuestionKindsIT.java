package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Chromium;
import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A question asks for a date, a link, yes or no, or one of its choices; what does not fit is refused at its field and stays typed. */
@WithPortal
class QuestionKindsIT {
    private static final String STORED = """
            select coalesce(max(a.text), '') from answer a join submission s on s.id = a.submission_id
              join question q on q.id = a.question_id where s.code = ? and q.code = ?""";

    private final Portal portal;
    private final Visitor upp;

    QuestionKindsIT(Portal portal) {
        this.portal = portal;
        this.upp = portal.visitor().signedInAs("upp");
    }

    @BeforeEach
    void ask() throws SQLException {
        ask(901, "uji-tanggal", "DATE", null);
        ask(902, "uji-tautan", "LINK", null);
        ask(903, "uji-ya", "YES_NO", null);
        ask(904, "uji-pilihan", "CHOICE", "Belum pernah\nSekali\nLebih dari sekali");
    }

    private void ask(int position, String code, String kind, String choices) throws SQLException {
        portal.change("""
                insert into question (edition_id, position, code, label, max_words, required, kind, choices)
                select id, ?, ?, ?, 1, true, ?, ? from edition where year = 2017""", position, code, "Pertanyaan " + code, kind, choices);
    }

    @AfterEach
    void takeBack() throws SQLException {
        for (var code : portal.column("select code from submission where title like 'Jenis %' and state = 'DRAFT'")) {
            upp.submit("/usulan/" + code + "/hapus", "discard:discard", Map.of());
        }
        portal.change("delete from answer where question_id in (select id from question where position > 900)");
        portal.change("delete from question where position > 900");
    }

    private String begun(String title) throws SQLException {
        assertThat(upp.submit("/usulan/baru?edisi=2017", "start:create", Map.of("start:title", title))
                        .statusCode())
                .isEqualTo(302);
        return portal.value("select code from submission where title = ?", title);
    }

    private void answer(String code, String question, String field, String typed, String kept) throws SQLException {
        var page = "/usulan/" + code + "/jawab/" + question;
        var answer = upp.submit(page, "answer:list", Map.of(field, typed));
        assertThat(answer.statusCode()).as(question + answer.body()).isEqualTo(302);
        assertThat(portal.value(STORED, code, question)).isEqualTo(kept);
    }

    @Test
    void everyKindIsKeptInOneFormAndShownAsPeopleReadIt() throws SQLException {
        var code = begun("Jenis jawaban");
        answer(code, "uji-tanggal", "answer:line", "5/4/2016", "2016-04-05");
        answer(code, "uji-tautan", "answer:line", " https://contoh.go.id/video ", "https://contoh.go.id/video");
        answer(code, "uji-ya", "answer:choice", "Tidak", "Tidak");
        answer(code, "uji-pilihan", "answer:choice", "Sekali", "Sekali");

        var check = upp.get("/usulan/" + code + "/periksa").body();
        assertThat(check)
                .contains("5 April 2016", "https://contoh.go.id/video", ">Tidak<", ">Sekali<")
                .doesNotContain("Pertanyaan uji-tanggal: ", "Pertanyaan uji-ya: ");
        assertThat(upp.get("/usulan/" + code + "/jawab/uji-tanggal").body()).contains("value=\"2016-04-05\"");
        answer(code, "uji-tanggal", "answer:line", "", "");
        assertThat(upp.get("/usulan/" + code + "/periksa").body()).contains("Pertanyaan uji-tanggal: belum diisi.");
    }

    @Test
    void whatDoesNotFitIsRefusedAtItsFieldAndStaysTyped() throws SQLException {
        var code = begun("Jenis yang salah");
        var link = upp.submit(
                "/usulan/" + code + "/jawab/uji-tautan",
                "answer:continue",
                Map.of("answer:line", "http://contoh.go.id/video"));
        assertThat(link.statusCode()).isEqualTo(200);
        assertThat(link.body())
                .contains("id=\"answer:line-error\"", "Tautan harus diawali https://")
                .contains("value=\"http://contoh.go.id/video\"");
        assertThat(portal.value(STORED, code, "uji-tautan")).isEmpty();

        var version = portal.value("select version from submission where code = ?", code);
        for (var wrong : Map.of("uji-tanggal", "31/2/2016", "uji-ya", "Mungkin", "uji-pilihan", "Ya")
                .entrySet()) {
            var saved = upp.sendJson(
                    "/simpan-usulan/" + code,
                    "{\"version\":%s,\"answers\":{\"%s\":\"%s\"}}"
                            .formatted(version, wrong.getKey(), wrong.getValue()));
            assertThat(saved.statusCode()).as(saved.body()).isEqualTo(409);
            assertThat(saved.body()).contains("detail").doesNotContain("\"answers\"");
            assertThat(portal.value(STORED, code, wrong.getKey())).isEmpty();
        }
    }

    @Test
    void whatIsPickedIsSavedByItself(Chromium chromium) throws SQLException {
        var code = begun("Jenis di peramban");
        try (var page = chromium.newPage()) {
            page.navigate("/masuk");
            page.fill("[id='sign-in:name']", "upp");
            page.fill("[id='sign-in:password']", Portal.DEMO_PASSWORD);
            page.click("[id='sign-in:send']");
            page.navigate("/usulan/" + code + "/jawab/uji-pilihan");
            page.selectOption("[id='answer:choice']", "Lebih dari sekali");
            page.locator("[id='answer:choice']").blur();
            page.waitForSelector(".state[data-state='saved']");
            assertThat(portal.value(STORED, code, "uji-pilihan")).isEqualTo("Lebih dari sekali");
            page.reload();
            assertThat(page.inputValue("[id='answer:choice']")).isEqualTo("Lebih dari sekali");

            page.navigate("/usulan/" + code + "/jawab/uji-tautan");
            page.fill("[id='answer:line']", "contoh.go.id");
            page.locator("[id='answer:line']").blur();
            page.waitForSelector(".state[data-state='failed']");
            assertThat(page.locator(".state").textContent()).contains("https://");
            assertThat(page.inputValue("[id='answer:line']")).isEqualTo("contoh.go.id");
        }
    }

    @Test
    void theSecretariatSaysHowAQuestionIsAnswered() throws SQLException {
        try (var edition = new SmallEdition(portal, 0)) {
            var secretary = portal.visitor().signedInAs("sekretariat");
            var path = "/edisi/" + edition.id() + "/pertanyaan/0";
            var asked = Map.of("question:label", "Warna", "question:words", "1", "question:kind", "CHOICE");
            var refused = secretary.submit(path, "question:save", asked);
            assertThat(refused.statusCode()).isEqualTo(200);
            assertThat(refused.body()).contains("Tulis 2 sampai 20 pilihan", "value=\"Warna\"");

            var typed = new HashMap<>(asked);
            typed.put("question:choices", "Merah\r\n\r\n Putih ");
            assertThat(secretary.submit(path, "question:save", typed).statusCode())
                    .isEqualTo(302);
            assertThat(portal.value("select concat(kind, ' ', choices) from question where label = 'Warna'"))
                    .isEqualTo("CHOICE Merah\nPutih");
            assertThat(secretary
                            .get("/edisi/" + edition.id() + "?bagian=formulir")
                            .body())
                    .contains("Satu pilihan");
        }
    }
}
