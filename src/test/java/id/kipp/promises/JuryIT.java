package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Await;
import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A stage has a jury of its own, dealt submissions within the bounds of each and by what each knows well. */
@WithPortal
class JuryIT {
    private static final String FIRST = "evaluator02";
    private static final String SECOND = "evaluator03";

    private final Portal portal;
    private final Visitor secretary;

    JuryIT(Portal portal) {
        this.portal = portal;
        this.secretary = portal.visitor().signedInAs("sekretariat");
    }

    @Test
    void onlyTheRegisteredAreDealtSubmissionsAndThoseTheyKnowWell() throws Exception {
        try (var edition = new SmallEdition(portal, 3)) {
            var stage = stageWithCategories(edition);
            assertThat(list(stage)).contains("semua orang dengan peran penilai");
            change(stage, List.of(FIRST, SECOND), Map.of("choice", "daftarkan"));
            change(stage, List.of(FIRST), know("Kesehatan"));
            change(stage, List.of(SECOND), know("Pendidikan"));

            assertThat(list(stage)).contains("2 orang terdaftar");
            propose(stage, "DONE");

            assertThat(portal.column(
                            "select distinct c.username from assignment r join account c"
                                    + " on c.id = r.juror_id where r.stage_id = ? order by 1",
                            stage))
                    .containsExactly(FIRST, SECOND);
            assertThat(portal.column(
                            "select s.code from assignment r join submission s on s.id = r.submission_id"
                                    + " where r.stage_id = ? and not exists (select 1 from jury_expertise e"
                                    + " where e.account_id = r.juror_id and e.category_id = s.category_id)",
                            stage))
                    .as("what fell to somebody who does not know its category")
                    .isEmpty();
        }
    }

    @Test
    void boundsThatLeaveTooLittleRoomAreSaidInNumbers() throws Exception {
        try (var edition = new SmallEdition(portal, 3)) {
            var stage = stageWithCategories(edition);
            change(stage, List.of(FIRST, SECOND), Map.of("choice", "daftarkan", "change:most", "2"));

            propose(stage, "FAILED");

            assertThat(secretary.get("/penugasan/" + stage).body())
                    .contains("Diperlukan 6 pembacaan, tetapi semua juri bersama hanya menerima 4.");
        }
    }

    @Test
    void whoHasSubmissionsIsNotRemovedAndNobodyElseWithThem() throws Exception {
        try (var edition = new SmallEdition(portal, 1)) {
            var stage = edition.openStage(1, List.of(FIRST));
            change(stage, List.of(SECOND), Map.of("choice", "daftarkan"));
            assertThat(members(stage)).as("whoever reads is taken along").containsExactly(FIRST, SECOND);

            var refused = post(stage, List.of(FIRST, SECOND), Map.of("choice", "keluarkan"));

            assertThat(refused.statusCode()).isEqualTo(200);
            assertThat(refused.body()).contains("Masih memegang 2 usulan", "1 orang tidak dapat diubah");
            assertThat(members(stage)).containsExactly(FIRST, SECOND);
            change(stage, List.of(SECOND), Map.of("choice", "keluarkan"));
            assertThat(members(stage)).containsExactly(FIRST);
        }
    }

    @Test
    void wrongBoundsAndChangesOfOthersAreNamedAndNothingTypedIsLost() throws Exception {
        try (var edition = new SmallEdition(portal, 1)) {
            var stage = edition.openStage(1, List.of());
            var wrong =
                    post(stage, List.of(FIRST), Map.of("choice", "daftarkan", "change:least", "9", "change:most", "3"));
            assertThat(wrong.body())
                    .contains("Batas paling sedikit (9) melebihi batas paling banyak (3).", "value=\"9\"");
            assertThat(members(stage)).isEmpty();

            var path = path(stage, List.of(FIRST));
            var late = form(path, Map.of("choice", "batasi", "change:most", "5"));
            change(stage, List.of(FIRST), Map.of("choice", "daftarkan"));
            assertThat(secretary.post(path, late).body()).contains("Diubah orang lain sejak daftar ini dibuka");
        }
    }

    @Test
    void whoeverIsRegisteredAgainGetsTheBoundsThatAreSaid() throws SQLException {
        try (var edition = new SmallEdition(portal, 1)) {
            var stage = edition.openStage(1, List.of());
            change(stage, List.of(FIRST), Map.of("choice", "daftarkan", "change:most", "2"));

            change(
                    stage,
                    List.of(FIRST, SECOND),
                    Map.of("choice", "daftarkan", "change:least", "3", "change:most", "10"));

            assertThat(portal.column(
                            "select concat(least_load, ' ', most_load) from jury_member where stage_id = ?", stage))
                    .containsExactly("3 10", "3 10");
        }
    }

    @Test
    void whatAJurorSaidSinceTheListWasOpenedIsNotOverwritten() throws SQLException {
        try (var edition = new SmallEdition(portal, 1)) {
            var stage = stageWithCategories(edition);
            var path = path(stage, List.of(FIRST));
            var late = form(path, know("Kesehatan"));
            var other = know("Pendidikan").get("kategori");
            portal.change(
                    "insert into jury_expertise (account_id, category_id) select id, ? from account where username = ?",
                    other,
                    FIRST);

            assertThat(secretary.post(path, late).body()).contains("Diubah orang lain sejak daftar ini dibuka");
            assertThat(portal.column(
                            "select category_id from jury_expertise where category_id in"
                                    + " (select id from category where edition_id = ?)",
                            edition.id()))
                    .containsExactly(other);
        }
    }

    @Test
    void theLastOfARegisterIsNotRemoved() throws SQLException {
        try (var edition = new SmallEdition(portal, 1)) {
            var stage = edition.openStage(1, List.of());
            change(stage, List.of(FIRST, SECOND), Map.of("choice", "daftarkan"));

            assertThat(post(stage, List.of(FIRST, SECOND), Map.of("choice", "keluarkan"))
                            .body())
                    .contains("Setelah itu tidak ada yang terdaftar");
            assertThat(members(stage)).containsExactly(FIRST, SECOND);
        }
    }

    @Test
    void aJurorSaysWhatThisPersonKnowsWell() throws SQLException {
        var own = "(select id from account where username = '" + FIRST + "')";
        var juror = portal.visitor().signedInAs(FIRST);
        var page = juror.get("/penilaian/kepakaran").body();
        var category = page.split("name=\"kategori\" value=\"")[1].split("\"")[0];
        try {
            assertThat(juror.submit("/penilaian/kepakaran", "expertise:save", Map.of("kategori", category))
                            .statusCode())
                    .isEqualTo(302);

            assertThat(portal.column("select category_id from jury_expertise where account_id = " + own))
                    .containsExactly(category);
            assertThat(juror.get("/penilaian/kepakaran").body())
                    .contains("value=\"" + category + "\" checked=\"checked\"");
        } finally {
            portal.change("delete from jury_expertise where account_id = " + own);
        }
    }

    /** Three submissions of each of two categories, each read once. */
    private String stageWithCategories(SmallEdition edition) throws SQLException {
        for (int n = 1; n <= 2; n++) {
            portal.change(
                    "insert into category (edition_id, position, name) values (?, ?, ?)",
                    edition.id(),
                    n,
                    n == 1 ? "Kesehatan" : "Pendidikan");
        }
        portal.change("update submission s set category_id = (select c.id from category c where c.edition_id ="
                + " s.edition_id and c.name = case when mod(s.id, 2) = 0 then 'Kesehatan' else 'Pendidikan' end)"
                + " where s.code like '1999-%'");
        var stage = edition.openStage(1, List.of());
        portal.change("update stage set readings = 1 where id = ?", stage);
        return stage;
    }

    private Map<String, String> know(String category) throws SQLException {
        return Map.of(
                "choice",
                "kepakaran",
                "kategori",
                portal.value(
                        "select max(id) from category where name = ? and edition_id ="
                                + " (select id from edition where year = 1999)",
                        category));
    }

    private String list(String stage) {
        return secretary.get("/juri?tahap=" + stage).body();
    }

    private List<String> members(String stage) throws SQLException {
        return portal.column(
                "select a.username from jury_member m join account a on a.id = m.account_id where m.stage_id = ?"
                        + " order by a.username",
                stage);
    }

    private void change(String stage, List<String> people, Map<String, String> typed) throws SQLException {
        assertThat(post(stage, people, typed).statusCode()).isEqualTo(302);
    }

    private HttpResponse<String> post(String stage, List<String> people, Map<String, String> typed)
            throws SQLException {
        var path = path(stage, people);
        return secretary.post(path, form(path, typed));
    }

    private Map<String, String> form(String path, Map<String, String> typed) {
        var all = new HashMap<>(Map.of("change:least", "", "change:most", ""));
        all.putAll(typed);
        return secretary.form(path, "change:save", all);
    }

    private String path(String stage, List<String> people) throws SQLException {
        var path = new StringBuilder("/juri/ubah?tahap=" + stage);
        for (var person : people) {
            path.append("&pilih=").append(mark(stage, person));
        }
        return path.toString();
    }

    private String mark(String stage, String person) throws SQLException {
        return portal.value(
                "select concat(a.id, ':', coalesce(m.version + 1, 0)) from account a left join jury_member m"
                        + " on m.account_id = a.id and m.stage_id = ? where a.username = ?",
                stage,
                person);
    }

    private void propose(String stage, String state) throws InterruptedException {
        secretary.submit("/penugasan/" + stage, "distribute:propose", Map.of("distribute:seed", "7"));
        Await.until(
                "the run has ended",
                Duration.ofSeconds(20),
                () -> portal.value("select state from assignment_run where stage_id = ? order by id desc", stage)
                        .equals(state));
    }
}
