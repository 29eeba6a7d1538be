package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Until a juror has signed the edition's pact nothing of a submission opens and no score is saved, on whatever way. */
@WithPortal
class PactIT {
    private static final String JUROR = "evaluator02";
    private static final String CODE = "1999-0001";
    private static final String TITLE = "Inovasi 1";

    private final Portal portal;
    private final Visitor secretary;
    private final Visitor juror;

    PactIT(Portal portal) {
        this.portal = portal;
        this.secretary = portal.visitor().signedInAs("sekretariat");
        this.juror = portal.visitor().signedInAs(JUROR);
    }

    @Test
    void nothingOpensAndNothingIsSavedBeforeThePactIsSigned() throws SQLException {
        try (var edition = new SmallEdition(portal, 1)) {
            var stage = edition.openStage(1, List.of(JUROR));
            var list = "/penilaian?tahap=" + stage;
            var card = "/penilaian/" + assignment(stage);
            var before = juror.form(card, "scorecard:save", Map.of("scorecard:criteria:0:mark", "64"));
            say(edition, "Saya menilai dengan jujur.");

            assertThat(juror.get(list).body())
                    .contains("Saya menilai dengan jujur.", "Tanda tangani pakta integritas")
                    .doesNotContain(CODE, TITLE);
            assertThat(juror.get(card).statusCode()).isEqualTo(409);
            assertThat(juror.get(card).body())
                    .contains("belum Anda tanda tangani")
                    .doesNotContain(CODE, TITLE);
            juror.post(card, before);
            assertThat(juror.sendJson(
                                    "/simpan-nilai/" + assignment(stage),
                                    "{\"version\":0,\"answers\":{\"general\":\"lewat belakang\"}}")
                            .statusCode())
                    .isGreaterThanOrEqualTo(400);
            assertThat(portal.column("select 1 from score where assignment_id = ?", assignment(stage)))
                    .isEmpty();
            assertThat(portal.column(
                            "select id from assignment where id = ? and (saved_at is not null or comment is not null)",
                            assignment(stage)))
                    .isEmpty();

            assertThat(juror.submit(list, "pact:sign", Map.of()).body()).contains("Centang pernyataan");
            assertThat(sign(list)).isEqualTo(302);

            assertThat(juror.get(list).body()).contains(CODE, "Pakta integritas Anda, ditandatangani");
            assertThat(juror.post(card, juror.form(card, "scorecard:save", Map.of("scorecard:criteria:0:mark", "64")))
                            .statusCode())
                    .isEqualTo(302);
            assertThat(portal.value(
                            "select facts from audit_event where kind = 'judging.PactSigned' and subject = ?"
                                    + " order by number desc limit 1",
                            "account:" + JUROR))
                    .contains(hash(edition));
        }
    }

    @Test
    void otherWordsAreSignedAnewAndTheOldSignatureStays() throws SQLException {
        try (var edition = new SmallEdition(portal, 1)) {
            var stage = edition.openStage(1, List.of(JUROR));
            var list = "/penilaian?tahap=" + stage;
            say(edition, "Bunyi pertama.");
            var late = juror.form(list, "pact:sign", Map.of("setuju", "ya"));
            say(edition, "Bunyi kedua.");

            juror.post(list, late);
            assertThat(signed()).as("words that nobody sees any more").isEmpty();
            assertThat(sign(list)).isEqualTo(302);
            say(edition, "Bunyi ketiga.");

            assertThat(juror.get("/penilaian/" + assignment(stage)).statusCode())
                    .isEqualTo(409);
            assertThat(secretary.get("/juri?tahap=" + stage).body()).contains("belum");
            assertThat(sign(list)).isEqualTo(302);
            assertThat(signed()).containsExactly("Bunyi kedua.", "Bunyi ketiga.");
        }
    }

    private void say(SmallEdition edition, String words) throws SQLException {
        var path = "/edisi/" + edition.id() + "/juri";
        assertThat(secretary
                        .submit(path, "jury:save", Map.of("jury:pact", words))
                        .statusCode())
                .isEqualTo(302);
    }

    private int sign(String list) {
        return juror.submit(list, "pact:sign", Map.of("setuju", "ya")).statusCode();
    }

    private String assignment(String stage) throws SQLException {
        return portal.value(
                "select a.id from assignment a join submission s on s.id = a.submission_id where a.stage_id = ?"
                        + " and s.code = ?",
                stage,
                CODE);
    }

    private String hash(SmallEdition edition) throws SQLException {
        return portal.value("select sha2(pact, 256) from edition where id = ?", edition.id());
    }

    private List<String> signed() throws SQLException {
        return portal.column("select p.text from pact_signature p join edition e on e.id = p.edition_id"
                + " where e.year = 1999 order by p.id");
    }
}
