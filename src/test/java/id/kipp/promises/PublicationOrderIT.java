package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Results come out gate by gate, and a gate without a winner is answered before anything is shown. */
@WithPortal
class PublicationOrderIT {
    private final Portal portal;
    private final Visitor secretary;

    PublicationOrderIT(Portal portal) {
        this.portal = portal;
        this.secretary = portal.visitor().signedInAs("sekretariat");
    }

    @Test
    void aLaterGateWaitsForTheEarlierOneAndNoTierIsOverwritten() throws SQLException {
        try (var edition = new SmallEdition(portal, 1);
                var gates = new Gates(portal, edition.id())) {
            var first = gates.decided(2, "Top 99", List.of("1999-0001", "1999-0051"));
            var second = gates.decided(4, "Top 35", List.of("1999-0001"));

            assertThat(secretary.get("/publikasi/" + second).body())
                    .contains("Umumkan dulu hasil Top 99")
                    .doesNotContain("announce:confirmed");
            var form = formOf(first);
            var refused = secretary.post("/publikasi/" + second, form);
            assertThat(refused.statusCode()).isEqualTo(200);
            assertThat(refused.body()).contains("Umumkan dulu hasil Top 99");
            assertThat(tiers()).containsExactly("null", "null");

            assertThat(secretary.post("/publikasi/" + first, form).statusCode()).isEqualTo(302);
            assertThat(secretary.post("/publikasi/" + second, formOf(second)).statusCode())
                    .isEqualTo(302);
            assertThat(tiers()).containsExactly("Top 35", "Top 99");
            assertThat(portal.column("select missed_tier from submission where code = '1999-0051'"))
                    .containsExactly("Top 35");
            assertThat(secretary.get("/publikasi/" + second).body()).contains("Hasil diumumkan");
        }
    }

    @Test
    void aGateWithoutAWinnerIsNotPublished() throws SQLException {
        try (var edition = new SmallEdition(portal, 1);
                var gates = new Gates(portal, edition.id())) {
            var form = formOf(gates.decided(2, "Top 99", List.of("1999-0001")));
            var empty = gates.decided(4, "Top 35", List.of());

            assertThat(secretary.get("/publikasi/" + empty).body()).contains("tidak mengambil satu usulan pun");
            var refused = secretary.post("/publikasi/" + empty, form);
            assertThat(refused.statusCode()).isEqualTo(200);
            assertThat(refused.body()).contains("tidak mengambil satu usulan pun");
            assertThat(portal.column("select published_at from decree where published_at is not null and gate_id ="
                            + " (select id from gate where stage_id = " + empty + ")"))
                    .isEmpty();
        }
    }

    @Test
    void aPlenaryOnARankingWithoutASubmissionIsNotRecorded() throws SQLException {
        try (var edition = new SmallEdition(portal, 1);
                var gates = new Gates(portal, edition.id())) {
            var scoring = edition.openStage(1, List.of("evaluator02"));
            edition.close(scoring);
            var plenary = gates.open(2, "Top 99");
            var chair = portal.visitor().signedInAs("ketua");
            var page = "/pleno/" + plenary;
            var form = chair.form(
                    page,
                    "plenary:record",
                    Map.of("plenary:day", "2016-06-01", "plenary:agenda", "Tidak ada yang dinilai."));
            form.remove("member");
            var refused = chair.send(chair.request(page)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Sec-Fetch-Site", "same-origin")
                    .POST(BodyPublishers.ofString(Visitor.encoded(form) + everybody()))
                    .build());

            assertThat(refused.statusCode()).isEqualTo(200);
            assertThat(refused.body()).contains("Peringkat ini kosong", "Tidak ada yang dinilai.");
            assertThat(portal.column("select 1 from plenary where gate_id = (select id from gate where stage_id = "
                            + plenary + ")"))
                    .isEmpty();
        }
    }

    @Test
    void whatIsDoneTwiceIsDoneOnceAndADecreeThatSomebodyCorrectedIsNotOverwritten() throws Exception {
        try (var edition = new SmallEdition(portal, 1);
                var gates = new Gates(portal, edition.id())) {
            var stage = gates.decided(2, "Top 99", List.of("1999-0001"));
            var page = "/publikasi/" + stage;
            var mine = secretary.form(page, "decree:save", decree("Contoh 7"));
            var other = portal.visitor().signedInAs("sekretariat");
            var theirs = other.form(page, "decree:save", decree("Contoh 8"));
            assertThat(other.post(page, theirs).statusCode()).isEqualTo(302);
            assertThat(other.post(page, theirs).statusCode()).isEqualTo(302);

            assertThat(secretary.post(page, mine).body())
                    .contains("Orang lain mengubahnya lebih dulu", "Contoh 8", "value=\"Contoh 7\"");
            assertThat(portal.column(
                            "select d.number from decree d join gate g on g.id = d.gate_id where g.stage_id = ?",
                            stage))
                    .containsExactly("Contoh 8");

            var form = formOf(stage);
            var theirForm = formOf(other, stage);
            try (var threads = new Threads(2)) {
                assertThat(threads.<Integer>run(List.of(
                                () -> secretary.post(page, form).statusCode(),
                                () -> other.post(page, theirForm).statusCode())))
                        .isSubsetOf(200, 302);
            }
            assertThat(portal.column("select 1 from audit_event where kind = 'award.ResultsPublished' and subject ="
                            + " (select concat('gate:', id) from gate where stage_id = " + stage + ")"))
                    .hasSize(1);
            assertThat(secretary.get(page).body()).contains("Hasil diumumkan").doesNotContain("role=\"alert\"");
        }
    }

    private static Map<String, String> decree(String number) {
        return Map.of("decree:number", number, "decree:day", "2016-06-02", "decree:about", "Penetapan");
    }

    private Map<String, String> formOf(String stage) {
        return formOf(secretary, stage);
    }

    private static Map<String, String> formOf(Visitor who, String stage) {
        return who.form("/publikasi/" + stage, "announce:announce", Map.of("announce:confirmed", "on"));
    }

    /** The whole panel, present. */
    private String everybody() throws SQLException {
        var members = portal.column("select distinct a.id from account a join account_role r on r.account_id = a.id"
                + " where r.role in ('KETUA', 'PANELIS') and a.enabled");
        var body = new StringBuilder();
        for (int i = 0; i < members.size(); i++) {
            body.append("&member=").append(members.get(i)).append("&plenary%3Aattendance%3A" + i + "%3Apresent=on");
        }
        return body.toString();
    }

    private List<String> tiers() throws SQLException {
        return portal.column("select coalesce(tier, 'null') from submission where code like '1999-%' order by code");
    }
}
