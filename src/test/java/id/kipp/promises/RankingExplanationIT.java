package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The chair asks a sealed ranking why: one submission, two of them, the jurors, and some rows only. */
@WithPortal
@TestInstance(Lifecycle.PER_CLASS)
class RankingExplanationIT {
    private static final Pattern ROW = Pattern.compile("/usulan/(2014-\\d{4})\"");
    private static final Pattern PLACE = Pattern.compile("data-label=\"Peringkat\">(\\d+)<");

    private final Portal portal;
    private Visitor chair;
    private String ranking;
    private List<String> codes;

    RankingExplanationIT(Portal portal) {
        this.portal = portal;
        this.chair = portal.visitor();
        this.ranking = "";
        this.codes = List.of();
    }

    @BeforeAll
    void open() throws SQLException {
        chair = portal.visitor().signedInAs("ketua");
        ranking = "/peringkat/"
                + portal.value("select s.id from stage s join edition e on e.id = s.edition_id"
                        + " where e.year = 2014 and s.position = 3");
        codes = codes(ranking);
    }

    private List<String> codes(String path) {
        var answer = chair.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return ROW.matcher(answer.body()).results().map(row -> row.group(1)).toList();
    }

    private String page(String path) {
        var answer = chair.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    @Test
    void everyRowOpensTheSubmissionWithItsCards() throws SQLException {
        assertThat(codes).hasSize(125);
        var code = codes.get(98);
        var page = page(ranking + "/usulan/" + code);
        assertThat(page).contains("Usulan " + code + " dibaca", "menurut rata-rata mentah", "Nilai tersesuaikan");
        assertThat(portal.column(
                        "select distinct a.name from assignment r join account a on a.id = r.juror_id"
                                + " join submission s on s.id = r.submission_id where s.code = ? and r.stage_id = ?"
                                + " and r.confirmed_at is not null",
                        code,
                        ranking.substring("/peringkat/".length())))
                .isNotEmpty()
                .allSatisfy(juror -> assertThat(page).contains(juror));
    }

    @Test
    void whyOneStandsAboveTheOtherIsSaidWhicheverIsAskedAbout() {
        var above = codes.get(10);
        var below = codes.get(60);
        for (var asked : List.of(List.of(above, below), List.of(below, above))) {
            assertThat(page(ranking + "/usulan/" + asked.get(0) + "?dengan=" + asked.get(1)))
                    .contains("Mengapa " + above + " di atas " + below + "?")
                    .contains("Menurut rata-rata mentah, " + above + " berada")
                    .contains("Peluang bahwa " + above + " benar-benar lebih baik daripada " + below);
        }
    }

    @Test
    void whatIsNotInTheRankingIsSaidAtTheField() {
        var page = ranking + "/usulan/" + codes.get(0);
        assertThat(page(page + "?dengan=2014-9999")).contains("Usulan 2014-9999 tidak ada.");
        assertThat(page(page + "?dengan=" + codes.get(0))).contains("ini usulan yang sama");
        assertThat(chair.get(ranking + "/usulan/2014-9999").statusCode()).isEqualTo(404);
    }

    @Test
    void someRowsKeepThePlacesThatTheyHaveAmongAll() throws SQLException {
        var some = page(ranking + "?jenis=kota");
        var places = PLACE.matcher(some)
                .results()
                .map(place -> Integer.parseInt(place.group(1)))
                .toList();
        assertThat(places).isSorted().hasSizeBetween(1, 124);
        assertThat(places.get(places.size() - 1)).isGreaterThan(places.size());
        assertThat(codes(ranking + "?jenis=kota"))
                .allSatisfy(code -> assertThat(portal.value(
                                "select i.kind from submission s join institution i on i.id = s.institution_id"
                                        + " where s.code = ?",
                                code))
                        .isEqualTo("KOTA"));
        assertThat(codes(ranking + "?cari=" + codes.get(70))).containsExactly(codes.get(70));
        assertThat(page(ranking + "?cari=tidak+ada+yang+begini")).contains("Tidak ada usulan yang cocok");
    }

    @Test
    void theFileHoldsAllRowsWithTheSeal() throws SQLException {
        var id = ranking.substring("/peringkat/".length());
        var file = chair.get("/berkas-peringkat.csv?id=" + id);
        assertThat(file.statusCode()).isEqualTo(200);
        var lines = file.body().strip().lines().toList();
        assertThat(lines).hasSizeGreaterThan(codes.size());
        assertThat(lines.get(1))
                .endsWith(portal.value("select sha256 from stage_snapshot where stage_id = ?", id))
                .contains(codes.get(0));
        assertThat(chair.get("/berkas-peringkat.xlsx?id=" + id + "&jenis=kota").statusCode())
                .isEqualTo(200);
    }

    @Test
    void howTheJurorsAgreeIsSaidWithItsIntervals() {
        assertThat(page(ranking + "/keandalan")).contains("ICC(1,1)", "Alfa Krippendorff", "galat baku");
    }

    @Test
    void whoBelongsToTheInstitutionSeesNoCardOfItsSubmissions() throws SQLException {
        var code = codes.get(20);
        portal.change(
                "update account set institution_id = (select institution_id from submission where code = ?)"
                        + " where username = 'ketua'",
                code);
        try {
            assertThat(page(ranking + "/usulan/" + code))
                    .contains("dari instansi Anda sendiri")
                    .doesNotContain("<h3>Komentar juri</h3>");
            assertThat(page(ranking + "/usulan/" + codes.get(21))).doesNotContain("dari instansi Anda sendiri");
        } finally {
            portal.change("update account set institution_id = null where username = 'ketua'");
        }
    }

    @Test
    void nobodyElseIsAnswered() {
        var juror = portal.visitor().signedInAs("evaluator");
        var id = ranking.substring("/peringkat/".length());
        for (var path : List.of(
                ranking + "/usulan/" + codes.get(0), ranking + "/keandalan", "/berkas-peringkat.csv?id=" + id)) {
            assertThat(juror.get(path).statusCode()).as(path).isEqualTo(403);
        }
    }

    /** While a stage runs there is nothing to explain, whoever asks. */
    @Test
    void aStageThatRunsExplainsNothing() throws SQLException {
        var running = "/peringkat/"
                + portal.value("select s.id from stage s join edition e on e.id = s.edition_id"
                        + " where e.year = 2014 and s.position = 5");
        assertThat(chair.get(running + "/keandalan").statusCode()).isEqualTo(404);
        assertThat(chair.get(running + "/usulan/" + codes.get(0)).statusCode()).isEqualTo(404);
    }
}
