package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Portal;
import id.kipp.testbed.WithPortal;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Promise 8: two who arrange the same edition do not overwrite one another unseen; the later one sees both. */
@WithPortal
class StaleFormsIT {
    private static final Pattern MARK = Pattern.compile("name=\"formVersion\" value=\"([0-9a-f]{64})\"");

    @Test
    void theLaterFormShowsWhatTheFirstOneSavedAndKeepsWhatWasTyped(Portal portal) throws SQLException {
        try (var edition = new SmallEdition(portal, 0)) {
            var path = edition.aboutPath();
            var first = portal.visitor().signedInAs("sekretariat");
            var second = portal.visitor().signedInAs("sekretariat");
            var opened = second.form(path, "general:save", Map.of("general:theme", "Tema yang kedua"));

            assertThat(first.submit(path, "general:save", Map.of("general:theme", "Tema yang pertama"))
                            .statusCode())
                    .isEqualTo(302);
            var refused = second.post(path, opened);

            assertThat(refused.statusCode()).isEqualTo(200);
            assertThat(refused.body())
                    .contains("Orang lain mengubahnya lebih dulu")
                    .contains("Tema yang pertama")
                    .contains("Tema yang kedua");
            assertThat(edition.theme()).isEqualTo("Tema yang pertama");

            var again = new HashMap<>(opened);
            again.put("formVersion", markOf(refused.body()));
            again.put("jakarta.faces.ViewState", viewStateOf(refused.body()));
            assertThat(second.post(path, again).statusCode()).isEqualTo(302);
            assertThat(edition.theme()).isEqualTo("Tema yang kedua");
        }
    }

    @Test
    void aRefusedFormStillKnowsWhatItHadBeenFilledWith(Portal portal) throws SQLException {
        try (var edition = new SmallEdition(portal, 0)) {
            var path = edition.aboutPath();
            var first = portal.visitor().signedInAs("sekretariat");
            var second = portal.visitor().signedInAs("sekretariat");
            var opened =
                    second.form(path, "general:save", Map.of("general:name", "", "general:theme", "Tema yang kedua"));
            var nameless = second.post(path, opened);
            assertThat(nameless.body()).contains("Tulis nama edisinya.");
            first.submit(path, "general:save", Map.of("general:theme", "Tema yang pertama"));

            var named = new HashMap<>(opened);
            named.put("general:name", "Kecil");
            named.put("formVersion", markOf(nameless.body()));
            named.put("jakarta.faces.ViewState", viewStateOf(nameless.body()));

            assertThat(second.post(path, named).body()).contains("Orang lain mengubahnya lebih dulu");
            assertThat(edition.theme()).isEqualTo("Tema yang pertama");
        }
    }

    @Test
    void aCriterionThatWentMeanwhileTakesNoWordsFromTheOthers(Portal portal) throws SQLException {
        try (var edition = new SmallEdition(portal, 0)) {
            var stage = edition.planStage(1);
            var path = "/edisi/tahap/" + stage + "/kriteria";
            var first = portal.visitor().signedInAs("sekretariat");
            var second = portal.visitor().signedInAs("sekretariat");
            var typed = Map.of(
                    "rubric:criteria:0:name", "Ketikan satu",
                    "rubric:criteria:0:weight", "1",
                    "rubric:criteria:1:name", "Ketikan dua",
                    "rubric:criteria:1:weight", "1");
            var opened = second.form(path, "rubric:save", typed);
            var without = new HashMap<>(first.form(path, "rubric:save", Map.of()));
            without.put("rubric:criteria:0:delete", "on");
            assertThat(first.post(path, without).statusCode()).isEqualTo(302);

            var refused = second.post(path, opened).body();

            assertThat(refused).contains("Orang lain mengubahnya lebih dulu");
            assertThat(valueOf("rubric:criteria:0:name", refused)).isEqualTo("Ketikan satu");
            assertThat(valueOf("rubric:criteria:1:name", refused)).isEqualTo("Ketikan dua");
            assertThat(valueOf("order", refused)).matches("0,\\d+,0");
        }
    }

    private static String markOf(String page) {
        return first(MARK, page);
    }

    private static String viewStateOf(String page) {
        return first(Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\""), page);
    }

    private static String valueOf(String field, String page) {
        return first(Pattern.compile("<input[^>]*name=\"" + field + "\"[^>]*value=\"([^\"]*)\""), page);
    }

    private static String first(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        assertThat(found.find()).as(pattern.pattern()).isTrue();
        return found.group(1);
    }
}
