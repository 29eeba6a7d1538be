package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The plenary's sheet says all that is missing at once, each at its row or field, and shows what is chosen so far. */
@WithPortal
class PlenarySheetIT {
    private static final Pattern ROW = Pattern.compile("name=\"(member|submission)\" value=\"(\\d+)\"");

    private final Portal portal;

    PlenarySheetIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() throws SQLException {
        try (var edition = new SmallEdition(portal, 2);
                var gates = new Gates(portal, edition.id())) {
            var scoring = edition.openStage(1, List.of("evaluator02"));
            edition.score(scoring);
            edition.close(scoring);
            var page = "/pleno/" + gates.open(2, "Top 99");
            var chair = portal.visitor().signedInAs("ketua");
            assertThat(chair.get(page).body())
                    .contains(
                            "2 dari 2 dipilih", "data-count=\"KIND:kota\"", "/peringkat/" + scoring + "/usulan/1999-");

            var form = chair.form(
                    page,
                    "plenary:record",
                    Map.of("plenary:day", "", "plenary:agenda", "", "plenary:proposal:1:take", "on"));
            List.of("member", "submission").forEach(form::remove);
            var refused = chair.postBody(
                    page, Visitor.encoded(form) + rows(chair.get(page).body()));
            assertThat(refused.statusCode()).isEqualTo(200);
            assertThat(refused.body())
                    .contains(
                            "perlu lebih dari separuh",
                            "Anda memilih 1 usulan, sedangkan gerbang ini meloloskan 2",
                            "href=\"#plenary:proposal:0:reason\"",
                            "menyimpang dari peringkat dan belum punya alasan",
                            "Tulis tanggal pleno",
                            "Isi berita acaranya",
                            "1 dari 2 dipilih");
            assertThat(portal.column(
                            "select 1 from plenary p join gate g on g.id = p.gate_id join stage s"
                                    + " on s.id = g.stage_id where s.edition_id = ?",
                            edition.id()))
                    .isEmpty();
        }
    }

    @Test
    void theRoomShowsTheSelectionBesideTheAimsOfTheEdition() throws SQLException {
        try (var edition = new SmallEdition(portal, 2);
                var gates = new Gates(portal, edition.id())) {
            var scoring = edition.openStage(1, List.of("evaluator02"));
            edition.score(scoring);
            edition.close(scoring);
            var stage = gates.open(2, "Top 99");
            var secretary = portal.visitor().signedInAs("sekretariat");
            var terms = "/edisi/tahap/" + stage;

            var wrong = secretary.submit(
                    terms,
                    "gate:save",
                    Map.of("gate:aims", "jenis: Kota\nkategori: Tidak ada: 3", "gate:quorum", "60"));
            assertThat(wrong.statusCode()).isEqualTo(200);
            assertThat(wrong.body()).contains("Baris 1 tidak terbaca", "kategori: Tidak ada: 3", "value=\"60\"");
            assertThat(portal.value("select quorum_percent from gate where stage_id = ?", stage))
                    .isEqualTo("50");

            var kept = secretary.submit(
                    terms, "gate:save", Map.of("gate:aims", "jenis: BUMD: 3\njenis: Kota: 0", "gate:quorum", "60"));
            assertThat(kept.statusCode()).isEqualTo(302);

            var page = "/pleno/" + stage;
            var chair = portal.visitor().signedInAs("ketua");
            var shown = chair.get(page).body();
            assertThat(shown)
                    .contains("lebih dari 60 %", "data-count=\"KIND:bumd\"", "sasaran paling sedikit 3", "Wilayah");

            var form = chair.form(
                    page, "plenary:narrow", Map.of("plenary:only", "KIND:bumd", "plenary:agenda", "Sudah dibahas."));
            form.put("plenary:proposal:0:take", "on");
            form.put("plenary:proposal:1:take", "on");
            List.of("member", "submission").forEach(form::remove);
            var narrowed =
                    chair.postBody(page, Visitor.encoded(form) + rows(shown)).body();
            assertThat(narrowed).contains("Sudah dibahas.", "2 dari 2 dipilih");
            assertThat(ROW.matcher(narrowed).results().count())
                    .as("what is out of sight is not lost")
                    .isEqualTo(ROW.matcher(shown).results().count());
            assertThat(narrowed.split("away\"", -1)).hasSize(5);
        }
    }

    /** The rows that the form carries, which have one name: a map of fields holds only one of them. */
    private static String rows(String page) {
        return ROW.matcher(page)
                .results()
                .map(row -> "&" + row.group(1) + "=" + row.group(2))
                .collect(Collectors.joining());
    }
}
