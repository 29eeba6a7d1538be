package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The parts of an edition have one order and no other, however they are added, moved and removed. */
@WithPortal
class PositionsIT {
    private final Portal portal;
    private final Visitor secretary;

    PositionsIT(Portal portal) {
        this.portal = portal;
        this.secretary = portal.visitor().signedInAs("sekretariat");
    }

    @Test
    void aCriterionThatTakesTheTurnOfARemovedOneGetsAPlaceOfItsOwn() throws SQLException {
        try (var edition = new SmallEdition(portal, 1)) {
            var stage = edition.planStage(1);
            changeCriteria(
                    stage,
                    Map.of(
                            "rubric:criteria:0:delete",
                            "on",
                            "rubric:criteria:2:name",
                            "Ketiga",
                            "rubric:criteria:2:weight",
                            "3"));

            assertThat(criteria(stage)).containsExactly("Kriteria 2", "Ketiga");
            assertThat(portal.value("select count(distinct position) from criterion where stage_id = ?", stage))
                    .isEqualTo("2");
        }
    }

    /** The one that goes has the short name that the one that comes would get. */
    @Test
    void theLastOneMayBeReplacedInOneStep() throws SQLException {
        try (var edition = new SmallEdition(portal, 1)) {
            var stage = edition.planStage(1);
            changeCriteria(stage, Map.of("rubric:criteria:2:name", "Ketiga", "rubric:criteria:2:weight", "3"));
            changeCriteria(
                    stage,
                    Map.of(
                            "rubric:criteria:2:delete",
                            "on",
                            "rubric:criteria:3:name",
                            "Pengganti",
                            "rubric:criteria:3:weight",
                            "4"));

            assertThat(criteria(stage)).containsExactly("Kriteria 1", "Kriteria 2", "Pengganti");
        }
    }

    @Test
    void questionsMoveAndGoAndKeepOneOrder() throws SQLException {
        try (var edition = new SmallEdition(portal, 0)) {
            var id = edition.id();
            for (var label : List.of("Satu", "Dua", "Tiga", "Empat")) {
                secretary.submit(
                        "/edisi/" + id + "/pertanyaan/0",
                        "question:save",
                        Map.of("question:label", label, "question:words", "100"));
            }
            assertThat(questions()).containsExactly("Satu", "Dua", "Tiga", "Empat");
            press(id, "up", "Tiga");
            press(id, "down", "Satu");
            assertThat(questions()).containsExactly("Tiga", "Satu", "Dua", "Empat");
            var gone = "/edisi/" + id + "/pertanyaan/" + question("Satu");
            assertThat(secretary.submit(gone, "question:delete", Map.of()).statusCode())
                    .isEqualTo(302);
            press(id, "up", "Empat");
            secretary.submit(
                    "/edisi/" + id + "/pertanyaan/0",
                    "question:save",
                    Map.of("question:label", "Lima", "question:words", "100"));
            assertThat(questions()).containsExactly("Tiga", "Empat", "Dua", "Lima");
            assertThat(secretary.get("/edisi/" + id + "?bagian=formulir").body())
                    .contains("1. Tiga", "2. Empat", "3. Dua", "4. Lima");
        }
    }

    /** Two places at once are refused by the database itself, whoever writes. */
    @Test
    void theDatabaseTakesNoPlaceTwice() throws SQLException {
        assertThat(
                        portal.column(
                                "select table_name from information_schema.statistics where table_schema = database()"
                                        + " and non_unique = 0 and column_name = 'position' and index_name <> 'PRIMARY' order by table_name"))
                .containsExactly("category", "criterion", "edition_group", "question", "stage");
    }

    private void changeCriteria(String stage, Map<String, String> typed) {
        var path = "/edisi/tahap/" + stage + "/kriteria";
        var page = secretary.get(path).body();
        var fields = new HashMap<String, String>();
        var inputs = java.util.regex.Pattern.compile("<input[^>]*name=\"(kriteria:k:\\d+:(?:nama|bobot))\"[^>]*>")
                .matcher(page);
        while (inputs.find()) {
            var value = java.util.regex.Pattern.compile("value=\"([^\"]*)\"").matcher(inputs.group());
            fields.put(inputs.group(1), value.find() ? value.group(1) : "");
        }
        fields.putAll(typed);
        assertThat(secretary
                        .post(path, Visitor.formOf(page, "rubric:save", fields))
                        .statusCode())
                .isEqualTo(302);
    }

    private void press(String edition, String button, String label) throws SQLException {
        var path = "/edisi/" + edition + "?bagian=formulir";
        var form = secretary.form(path, button, Map.of(button, question(label)));
        assertThat(secretary.post(path, form).statusCode()).isEqualTo(302);
    }

    private String question(String label) throws SQLException {
        return portal.value(
                "select q.id from question q join edition e on e.id = q.edition_id where e.year = 1999 and q.label = ?",
                label);
    }

    private List<String> questions() throws SQLException {
        return portal.column("select q.label from question q join edition e on e.id = q.edition_id where e.year = 1999"
                + " order by q.position");
    }

    private List<String> criteria(String stage) throws SQLException {
        return portal.column("select name from criterion where stage_id = ? order by position", stage);
    }
}
