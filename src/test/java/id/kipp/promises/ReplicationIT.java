package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.kernel.Wib;
import id.kipp.testbed.Await;
import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two institutions take a replication through the whole ledger: asked, agreed, done and certified; refused, reopened, and failed. */
@WithPortal
class ReplicationIT {
    private final Portal portal;
    private final Visitor adopter;
    private final Visitor owner;
    private final Visitor stranger;
    private final String slug;

    ReplicationIT(Portal portal) throws SQLException {
        this.portal = portal;
        var pair = portal.value("select concat(a.username, ' ', min(i.slug)) from account a join innovation i"
                        + " on i.institution_id = a.institution_id where a.username like 'adminlokal-%' and not i.sample"
                        + " and not exists (select 1 from replication r where r.innovation_id = i.id)"
                        + " and a.institution_id <> (select h.institution_id from account h where h.username = 'upp')"
                        + " group by a.username order by a.username limit 1")
                .split(" ");
        this.slug = pair[1];
        this.adopter = portal.visitor().signedInAs("upp");
        this.owner = portal.visitor().signedInAs(pair[0]);
        this.stranger = portal.visitor()
                .signedInAs(portal.value(
                        "select min(username) from account where username like 'adminlokal-%' and username <> ? and institution_id"
                                + " not in (select h.institution_id from account h where h.username in ('upp', ?))",
                        pair[0], pair[0]));
    }

    @AfterEach
    void forget() throws SQLException {
        var mine = "(select p.id from replication_project p where not p.sample)";
        portal.change("delete from replication where number is not null");
        portal.change("delete from replication_part where project_id in " + mine);
        portal.change("delete from replication_step where project_id in " + mine);
        portal.change("delete from replication_project where not sample");
        portal.change("update replication set origin_confirmed = false, adopter_confirmed = false");
    }

    private static Map<String, String> question() {
        var typed = new HashMap<String, String>();
        typed.put("ask:unitId", "");
        typed.put("ask:problem", "Antrean terlalu lama di pulau-pulau kecil.");
        typed.put("ask:measure", "Waktu tunggu");
        typed.put("ask:before", "14,5");
        typed.put("ask:unit", "hari");
        typed.put("ask:budget", "50-250-jt");
        typed.put("ask:staff", "4");
        typed.put("ask:month", LocalDate.now(Wib.ZONE).plusMonths(2).toString().substring(0, 7));
        typed.put("ask:wish", "studi-tiru");
        return typed;
    }

    /** Asks; the answer is the number on the receipt. */
    private String ask() {
        return ask(adopter, slug);
    }

    private static String ask(Visitor visitor, String innovation) {
        var path = "/replikasi/ajukan/" + innovation;
        var checked = visitor.submit(path, "ask:check", question());
        assertThat(checked.statusCode()).isEqualTo(200);
        assertThat(checked.body()).contains("Periksa minat Anda", "Antrean terlalu lama");
        var sent = visitor.post(path, Visitor.formOf(checked.body(), "ask:send", question()));
        assertThat(sent.statusCode()).isEqualTo(302);
        var place = sent.headers().firstValue("location").orElseThrow();
        var number = place.substring(place.lastIndexOf('/') + 1);
        assertThat(number).matches("RP-\\d{4}-\\d{4}");
        assertThat(visitor.get("/replikasi/" + number).body()).contains("Minat replikasi terkirim. Nomornya " + number);
        return number;
    }

    private static void take(Visitor visitor, String number, String step, Map<String, String> typed) {
        var answer = visitor.submit("/replikasi/" + number + "?langkah=" + step, "step:take", typed);
        assertThat(answer.statusCode()).as(step + answer.body()).isEqualTo(302);
    }

    private void agree(String number) {
        take(owner, number, "accept", Map.of("step:note", ""));
        take(owner, number, "confirm", Map.of("step:note", ""));
        take(adopter, number, "confirm", Map.of("step:note", "Setuju."));
    }

    private String ledger() {
        return portal.visitor()
                .get("/katalog/" + slug + "?dilihat=" + System.nanoTime())
                .body();
    }

    @Test
    void twoInstitutionsCopyAndBothConfirmTheResult() throws SQLException {
        var number = ask();
        assertThat(ledger()).as("a question is private").contains("Belum ada replikasi yang tercatat.");
        assertThat(owner.get("/replikasi/masuk").body()).contains(number, "Paling lambat");

        var agreement = "/berkas-replikasi/" + number + ".pdf";
        assertThat(adopter.get(agreement).statusCode()).isEqualTo(404);
        take(owner, number, "accept", Map.of("step:note", ""));
        assertThat(ledger()).contains("1 rencana");
        assertThat(owner.text(agreement)).contains("Rancangan.", "Waktu tunggu: 14,5 hari", "Belum dikonfirmasi");
        take(owner, number, "confirm", Map.of("step:note", ""));
        take(adopter, number, "confirm", Map.of("step:note", "Setuju."));
        assertThat(ledger()).contains("1 komitmen");
        assertThat(adopter.text(agreement)).doesNotContain("Rancangan.", "Belum dikonfirmasi");
        assertThat(portal.visitor().get(agreement).statusCode()).isEqualTo(302);
        assertThat(portal.visitor().signedInAs("upp-036").get(agreement).statusCode())
                .isEqualTo(404);
        take(adopter, number, "visit", Map.of("step:note", "Kunjungan dua hari."));
        var sheet = "/replikasi/" + number + "/lembar-kerja";
        assertThat(adopter.submit(
                                sheet,
                                "worksheet:save",
                                Map.of(
                                        "worksheet:lines:0:part", "Loket keliling",
                                        "worksheet:lines:0:choice", "diubah",
                                        "worksheet:lines:0:why", "Memakai perahu."))
                        .statusCode())
                .isEqualTo(302);
        take(adopter, number, "begin", Map.of("step:note", ""));
        take(adopter, number, "measure", Map.of("step:note", "", "step:months", "6", "step:measured", "4"));
        take(adopter, number, "succeed", Map.of("step:note", "Berjalan di dua pulau."));
        assertThat(ledger()).contains("1 berhasil", "Loket keliling", "Waktu tunggu: 14,5 → 4 hari");
        take(owner, number, "certify", Map.of("step:note", ""));

        var code = portal.value("select certificate from replication_project where number = ?", number);
        assertThat(portal.visitor().get("/sertifikat-replikasi/" + code).body())
                .contains("masih berlaku", number)
                .doesNotContain("Antrean terlalu lama");
        assertThat(portal.visitor().text("/berkas-replikasi/sertifikat/" + code + ".pdf"))
                .contains("Sertifikat", number, code)
                .doesNotContain("Antrean terlalu lama");
        assertThat(portal.visitor().get("/sertifikat-replikasi/tidak-ada").statusCode())
                .isEqualTo(404);
        assertThat(portal.column(
                        "select s.state from replication_step s join replication_project p on p.id = s.project_id"
                                + " where p.number = ? order by s.id",
                        number))
                .containsExactly(
                        "ACCEPTED", "ACCEPTED", "AGREED", "VISITED", "RUNNING", "RUNNING", "SUCCEEDED", "CERTIFIED");
        assertThat(portal.column(
                        "select kind from audit_event where subject = ? order by number", "replication:" + number))
                .hasSize(10)
                .startsWith("replication.ReplicationAsked")
                .contains("replication.WorksheetKept")
                .endsWith("replication.ReplicationMoved");
    }

    @Test
    void aRefusalHasWordsStaysPrivateAndCanBeReopened() {
        var number = ask();
        var wordless = owner.submit("/replikasi/" + number + "?langkah=refuse", "step:take", Map.of("step:note", " "));
        assertThat(wordless.statusCode()).isEqualTo(200);
        assertThat(wordless.body()).contains("Tulis alasan atau keterangannya.");
        take(owner, number, "refuse", Map.of("step:note", "Belum sanggup mendampingi."));
        assertThat(adopter.get("/replikasi/" + number).body()).contains("Ditolak", "Belum sanggup mendampingi.");
        assertThat(ledger()).doesNotContain("Belum sanggup mendampingi.", "1 rencana");
        take(owner, number, "reopen", Map.of("step:note", ""));
        take(
                owner,
                number,
                "postpone",
                Map.of(
                        "step:note",
                        "",
                        "step:until",
                        LocalDate.now(Wib.ZONE).plusDays(30).toString()));
        take(adopter, number, "withdraw", Map.of("step:note", ""));
        assertThat(adopter.get("/replikasi/" + number).body()).contains("Ditarik");
    }

    @Test
    void aFailureHasAReasonAndStandsInTheLedger() {
        var number = ask();
        agree(number);
        take(adopter, number, "begin", Map.of("step:note", ""));
        var silent = adopter.submit(
                "/replikasi/" + number + "?langkah=stop", "step:take", Map.of("step:note", "", "step:reason", ""));
        assertThat(silent.body()).contains("Pilih alasannya.");
        take(adopter, number, "stop", Map.of("step:note", "", "step:reason", "anggaran"));
        assertThat(owner.get("/replikasi/" + number).body()).contains("Berhenti", "Anggaran");
        assertThat(ledger()).contains("1 tidak berlanjut");
    }

    @Test
    void othersSeeNeitherThePageNorTheCountAndTakeNoStep() throws SQLException {
        var listed = stranger.get("/replikasi/masuk").body();
        var number = ask();
        assertThat(stranger.get("/replikasi/" + number).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/replikasi/" + number + "/lembar-kerja").statusCode())
                .isEqualTo(404);
        assertThat(withoutMarks(stranger.get("/replikasi/masuk").body())).isEqualTo(withoutMarks(listed));
        assertThat(stranger.get("/replikasi/semua").statusCode()).isEqualTo(403);
        var form = owner.form("/replikasi/" + number + "?langkah=accept", "step:take", Map.of("step:note", ""));
        assertThat(stranger.post("/replikasi/" + number, form).statusCode()).isEqualTo(404);
        assertThat(adopter.post("/replikasi/" + number + "?langkah=accept", form)
                        .statusCode())
                .as("the adopter does not answer the own question")
                .isEqualTo(200);
        assertThat(portal.value("select state from replication_project where number = ?", number))
                .isEqualTo("WAITING");
    }

    @Test
    void theSameFormTwiceIsOnceAndAnOldPageTakesNoStep() throws SQLException {
        var number = ask();
        var form = owner.form("/replikasi/" + number + "?langkah=accept", "step:take", Map.of("step:note", ""));
        var path = "/replikasi/" + number + "?langkah=accept";
        assertThat(owner.post(path, form).statusCode()).isEqualTo(302);
        assertThat(owner.post(path, form).statusCode()).isEqualTo(302);
        assertThat(portal.value(
                        "select count(*) from replication_step s join replication_project p on p.id = s.project_id"
                                + " where p.number = ?",
                        number))
                .isEqualTo("1");
        var old = adopter.form("/replikasi/" + number + "?langkah=confirm", "step:take", Map.of("step:note", ""));
        take(owner, number, "confirm", Map.of("step:note", ""));
        assertThat(adopter.post("/replikasi/" + number + "?langkah=confirm", old)
                        .body())
                .contains("Replikasi ini baru saja berubah");
    }

    private String steps(String number) throws SQLException {
        return portal.value(
                "select count(*) from replication_step s join replication_project p on p.id = s.project_id"
                        + " where p.number = ?",
                number);
    }

    private static final String STALE = "Replikasi ini baru saja berubah";

    @Test
    void anotherMeasureFromAnOldPageIsNeverLostUnsaid() throws SQLException {
        var number = ask();
        agree(number);
        take(adopter, number, "begin", Map.of("step:note", ""));
        var path = "/replikasi/" + number + "?langkah=measure";
        var half =
                adopter.form(path, "step:take", Map.of("step:note", "", "step:months", "6", "step:measured", "4,1251"));
        var whole = new HashMap<>(half);
        whole.put("step:months", "12");
        whole.put("step:measured", "3");
        assertThat(adopter.post(path, half).statusCode()).isEqualTo(302);
        assertThat(adopter.post(path, half).statusCode()).as("the same again").isEqualTo(302);
        assertThat(steps(number)).isEqualTo("5");
        var old = adopter.post(path, whole);
        assertThat(old.statusCode()).isEqualTo(200);
        assertThat(old.body()).contains(STALE, "value=\"3\"");
        var again = adopter.post(
                path,
                Visitor.formOf(
                        old.body(), "step:take", Map.of("step:note", "", "step:months", "12", "step:measured", "3")));
        assertThat(again.statusCode()).isEqualTo(302);
        assertThat(portal.value(
                        "select concat(measure_after6, ' ', measure_after12) from replication_project where number = ?",
                        number))
                .isEqualTo("4.13 3.00");
        var late = adopter.form(path, "step:take", Map.of("step:note", "", "step:months", "12", "step:measured", "2"));
        assertThat(adopter.post(path, late).statusCode()).isEqualTo(302);
        keep(number, "Loket keliling", "diubah", "");
        assertThat(adopter.post(path, late).statusCode())
                .as("what was taken stays taken, whatever came after it")
                .isEqualTo(302);
        assertThat(steps(number)).isEqualTo("7");
    }

    @Test
    void postponingToAnotherDayFromAnOldPageIsNotTakenForTheSame() throws SQLException {
        var number = ask();
        var path = "/replikasi/" + number + "?langkah=postpone";
        var today = LocalDate.now(Wib.ZONE);
        var first = owner.form(
                path,
                "step:take",
                Map.of("step:note", "", "step:until", today.plusDays(20).toString()));
        var second = new HashMap<>(first);
        second.put("step:until", today.plusDays(40).toString());
        assertThat(owner.post(path, first).statusCode()).isEqualTo(302);
        assertThat(owner.post(path, second).body()).contains(STALE);
        assertThat(portal.value("select due from replication_project where number = ?", number))
                .isEqualTo(today.plusDays(20).toString());
    }

    @Test
    void oneQuestionSentTwiceAtOnceIsOneQuestion() throws Exception {
        var path = "/replikasi/ajukan/" + slug;
        for (int round = 1; round <= 4; round++) {
            var checked = adopter.submit(path, "ask:check", question()).body();
            var form = Visitor.formOf(checked, "ask:send", question());
            List<Callable<String>> presses = Collections.nCopies(3, () -> {
                var sent = adopter.post(path, form);
                return sent.statusCode() + " "
                        + sent.headers().firstValue("location").orElse("");
            });
            try (var threads = new Threads(3)) {
                assertThat(Set.copyOf(threads.run(presses)))
                        .singleElement()
                        .asString()
                        .startsWith("302 ");
            }
            assertThat(portal.value("select count(*) from replication_project where not sample"))
                    .isEqualTo(String.valueOf(round));
        }
        assertThat(portal.value(
                        "select cast(max(right(number, 4)) as signed) - cast(min(right(number, 4)) as signed) from replication_project"
                                + " where not sample"))
                .as("no number is lost")
                .isEqualTo("3");
    }

    private static String line(int at, String part) {
        return "worksheet:lines:" + at + ":" + part;
    }

    private void keep(String number, String part, String choice, String why) {
        var answer = adopter.submit(
                "/replikasi/" + number + "/lembar-kerja",
                "worksheet:save",
                Map.of(
                        line(0, "part"), part,
                        line(0, "choice"), choice,
                        line(0, "why"), why,
                        line(1, "part"), "",
                        line(1, "why"), ""));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    @Test
    void aWorksheetIsReplacedWholeAndNeverOverAnothersUnseen() throws SQLException {
        var number = ask();
        agree(number);
        var sheet = "/replikasi/" + number + "/lembar-kerja";
        keep(number, "Loket keliling", "diubah", "Memakai perahu.");
        var typed = Map.of(
                line(0, "part"), "Loket kapal",
                line(0, "choice"), "diubah",
                line(0, "why"), "Memakai perahu.",
                line(1, "part"), "Antrean",
                line(1, "choice"), "dibuang",
                line(1, "why"), "");
        var mine = adopter.form(sheet, "worksheet:save", typed);
        keep(number, "Loket terapung", "tetap", "Milik kolega.");
        var refused = adopter.post(sheet, mine);
        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body())
                .contains("Loket terapung", "Milik kolega.", "value=\"Loket kapal\"", "value=\"Antrean\"");
        assertThat(parts(number)).containsExactly("Loket terapung KEPT Milik kolega.");
        assertThat(adopter.post(sheet, Visitor.formOf(refused.body(), "worksheet:save", typed))
                        .statusCode())
                .isEqualTo(302);
        assertThat(parts(number)).containsExactly("Loket kapal CHANGED Memakai perahu.", "Antrean DROPPED ");
        keep(number, "", "tetap", "");
        assertThat(parts(number)).as("a line that is emptied is taken away").isEmpty();
    }

    private List<String> parts(String number) throws SQLException {
        return portal.column(
                "select concat(r.part, ' ', r.choice, ' ', coalesce(r.why, '')) from replication_part r"
                        + " join replication_project p on p.id = r.project_id where p.number = ? order by r.position",
                number);
    }

    @Test
    void aReasonWithoutAPartIsRefusedAtItsFieldAndStays() throws SQLException {
        var number = ask();
        agree(number);
        var refused = adopter.submit(
                "/replikasi/" + number + "/lembar-kerja",
                "worksheet:save",
                Map.of(
                        line(0, "part"), "Loket keliling",
                        line(0, "choice"), "tetap",
                        line(1, "part"), " ",
                        line(1, "choice"), "tetap",
                        line(1, "why"), "Tanpa perahu."));
        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body())
                .contains("Tulis nama bagian intinya.", "href=\"#worksheet:lines:1:part\"", "Tanpa perahu.");
        assertThat(parts(number)).isEmpty();
    }

    @Test
    void aPartWithoutAChoiceIsRefusedAndNotTakenForKept() throws SQLException {
        var number = ask();
        agree(number);
        var sheet = "/replikasi/" + number + "/lembar-kerja";
        var undecided = adopter.submit(
                sheet, "worksheet:save", Map.of(line(0, "part"), "Loket keliling", line(0, "choice"), ""));
        assertThat(undecided.body()).contains("value=\"Loket keliling\"", "href=\"#worksheet:lines:0:choice\"");
        adopter.submit(
                sheet, "worksheet:save", Map.of(line(0, "part"), "Loket keliling", line(0, "choice"), "mungkin"));
        assertThat(parts(number)).isEmpty();
    }

    private String home() throws SQLException {
        return portal.value("select min(i.slug) from innovation i join account a on a.institution_id = i.institution_id"
                + " where a.username = 'upp' and not i.sample");
    }

    @Test
    void theOwnersAnswerNeedsAnAdminLokal() throws SQLException {
        var number = ask(owner, home());
        var unit = adopter;
        var local = portal.visitor().signedInAs("adminlokal");
        assertThat(unit.get("/replikasi/" + number).body()).doesNotContain("Langkah Anda", "step:take");
        var form = local.form("/replikasi/" + number + "?langkah=accept", "step:take", Map.of("step:note", ""));
        var tried = unit.get("/replikasi/saya").body();
        assertThat(tried).doesNotContain("/replikasi/berita");
        assertThat(unit.get("/replikasi/berita").statusCode()).isEqualTo(403);
        unit.post("/replikasi/" + number + "?langkah=accept", form);
        assertThat(steps(number)).isEqualTo("0");
        take(local, number, "accept", Map.of("step:note", ""));
        assertThat(steps(number)).isEqualTo("1");
    }

    @Test
    void whoReportedAResultDoesNotConfirmIt() throws SQLException {
        var local = portal.visitor().signedInAs("adminlokal");
        var unit = adopter;
        var number = ask(local, home());
        take(local, number, "accept", Map.of("step:note", ""));
        take(local, number, "confirm", Map.of("step:note", ""));
        take(local, number, "confirm", Map.of("step:note", "Kedua pihak."));
        take(local, number, "begin", Map.of("step:note", ""));
        take(local, number, "succeed", Map.of("step:note", "Berjalan."));
        var page = local.get("/replikasi/" + number).body();
        assertThat(page).doesNotContain("langkah=certify");
        var form = new HashMap<>(Visitor.formOf(page, "step:take", Map.of("step:note", "")));
        form.put("langkah", "certify");
        assertThat(local.post("/replikasi/" + number, form).body())
                .contains("Yang melaporkan hasil tidak dapat mengonfirmasinya sendiri");
        take(local, number, "stop", Map.of("step:note", "", "step:reason", "teknis"));
        take(local, number, "reopen", Map.of("step:note", ""));
        take(local, number, "accept", Map.of("step:note", ""));
        take(local, number, "confirm", Map.of("step:note", ""));
        take(local, number, "confirm", Map.of("step:note", "Kedua pihak."));
        take(unit, number, "begin", Map.of("step:note", ""));
        take(unit, number, "succeed", Map.of("step:note", "Berjalan."));
        take(local, number, "certify", Map.of("step:note", ""));
    }

    @Test
    void aReplicationOfASampleIsASampleAndStandsOutsideTheLedger() throws SQLException {
        var sample = home();
        portal.change("update innovation set sample = true where slug = ?", sample);
        try {
            var figures = figures();
            var before = portal.visitor().get("/berkas-replikasi.csv").body();
            var local = portal.visitor().signedInAs("adminlokal");
            var number = ask(owner, sample);
            take(local, number, "accept", Map.of("step:note", ""));
            assertThat(portal.value("select sample from replication_project where number = ?", number))
                    .isIn("1", "true");
            assertThat(portal.visitor().get("/berkas-replikasi.csv").body()).isEqualTo(before);
            assertThat(figures()).isEqualTo(figures);
            assertThat(portal.visitor()
                            .get("/katalog/" + sample + "?dilihat=" + System.nanoTime())
                            .body())
                    .contains("1 rencana");
        } finally {
            portal.change(
                    "update replication_project set sample = false where innovation_id ="
                            + " (select i.id from innovation i where i.slug = ?)",
                    sample);
            portal.change("update innovation set sample = false where slug = ?", sample);
        }
    }

    /** What the front page counts. */
    private String figures() {
        var front = portal.visitor().get("/?dilihat=" + System.nanoTime()).body();
        return front.substring(front.indexOf("<main"), front.indexOf("</main>"));
    }

    @Test
    void aStepOnADemonstrationLeavesTheLedgerOfARealInnovationAlone() throws SQLException {
        var number =
                portal.value("select min(p.number) from replication_project p where p.sample and p.state = 'RUNNING'");
        var before = portal.visitor().get("/berkas-replikasi.csv").body();
        take(adopter, number, "measure", Map.of("step:note", "", "step:months", "6", "step:measured", "9"));
        assertThat(portal.visitor().get("/berkas-replikasi.csv").body()).isEqualTo(before);
    }

    @Test
    void theOwnersConfirmationIsToldWhileTheAdoptersIsAwaited() throws SQLException {
        var number = ask();
        take(owner, number, "accept", Map.of("step:note", ""));
        assertThat(portal.value("select origin_confirmed from replication where number = ?", number))
                .isIn("0", "false");
        take(owner, number, "confirm", Map.of("step:note", ""));
        assertThat(portal.value("select origin_confirmed from replication where number = ?", number))
                .isIn("1", "true");
    }

    @Test
    void theCheckPageNamesTheUnitThatWillCopy() throws SQLException {
        var unit =
                portal.value("select concat(u.id, '|', u.name) from service_unit u join account a on a.unit_id = u.id"
                        + " where a.username = 'upp'");
        var typed = question();
        typed.put("ask:unitId", unit.substring(0, unit.indexOf('|')));
        var checked =
                adopter.submit("/replikasi/ajukan/" + slug, "ask:check", typed).body();
        assertThat(checked).contains("<dd>" + unit.substring(unit.indexOf('|') + 1));
    }

    @Test
    void confirmingALineOfTheNewsMovesThePublicPage() throws Exception {
        var local = portal.visitor().signedInAs("adminlokal");
        var line = portal.value("select min(id) from replication where number is null and innovation_id is null");
        portal.change(
                "update replication set adopter_id = (select a.institution_id from account a"
                        + " where a.username = 'adminlokal') where id = ?",
                line);
        try {
            var before = portal.visitor()
                    .get("/replikasi")
                    .headers()
                    .firstValue("etag")
                    .orElseThrow();
            var page = local.get("/replikasi/berita").body();
            var form = new HashMap<>(Visitor.formOf(page, "line", Map.of()));
            form.put("line", line);
            assertThat(local.post("/replikasi/berita", form).statusCode()).isEqualTo(302);
            Await.until(
                    "the public page moves",
                    Duration.ofSeconds(20),
                    () -> !portal.visitor()
                            .get("/replikasi")
                            .headers()
                            .firstValue("etag")
                            .orElseThrow()
                            .equals(before));
        } finally {
            portal.change("update replication set adopter_id = null where id = ?", line);
        }
    }

    @Test
    void theSecretariatSeesWhoDoesNotAnswer() throws SQLException {
        var number = ask();
        var secretariat = portal.visitor().signedInAs("sekretariat");
        assertThat(secretariat.get("/replikasi/tanpa-jawaban").body()).doesNotContain(number);
        portal.change("update replication_project set due = '2020-01-01' where number = ?", number);
        assertThat(secretariat.get("/replikasi/tanpa-jawaban").body()).contains(number, "Lewat tenggat");
        assertThat(secretariat.get("/berkas-replikasi-tanpa-jawaban.csv").body())
                .contains(number);
        assertThat(secretariat.get("/replikasi/" + number).body()).doesNotContain("Langkah Anda");
    }

    @Test
    void thePublicLedgerKeepsPlansAndCopiesApart() throws SQLException {
        var body = portal.visitor().get("/replikasi").body();
        assertThat(body).contains("dari berita, belum dikonfirmasi", "bukan replikasi, jadi tidak dijumlahkan");
        assertThat(portal.value("select count(*) from replication where number is null"))
                .isEqualTo("37");
        assertThat(
                        portal.value(
                                "select count(*) from replication where number is null and status in ('RUNNING', 'SUCCEEDED', 'EXTENDED')"))
                .isEqualTo("8");
        assertThat(portal.visitor().get("/replikasi?status=kunjungan").body()).contains("Lubuklinggau");
        assertThat(portal.visitor()
                        .get("/berkas-replikasi.csv?status=kunjungan")
                        .body())
                .contains("Lubuklinggau")
                .doesNotContain("Krenova");
        assertThat(portal.visitor().get("/").body()).doesNotContain("replikasi tercatat");
    }

    /** What differs from answer to answer whatever it says: the marks of forms and scripts. */
    private static String withoutMarks(String page) {
        return page.replaceAll("(value|nonce)=\"[^\"]*\"|csp\\.init\\('[^']*'\\)", "");
    }
}
