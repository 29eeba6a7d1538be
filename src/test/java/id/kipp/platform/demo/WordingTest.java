package id.kipp.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.institution.InstitutionKind;
import id.kipp.platform.seed.Seeds;
import id.kipp.submission.rules.Completeness;
import id.kipp.submission.rules.WordCount;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static final Place PLACE = new Place(1, "Pemerintah Kabupaten Sleman", InstitutionKind.KABUPATEN);

    @Test
    void tellsAThousandStoriesUnderAThousandTitles() throws IOException {
        var wording = new Wording(7);
        var titles = new HashSet<String>();
        for (int n = 0; n < 1000; n++) {
            titles.add(wording.story(PLACE).title());
        }
        assertThat(titles).hasSize(1000).allSatisfy(title -> assertThat(title).doesNotContain("{", "}"));
    }

    @Test
    void theGuidesGovernmentTellsTheStoriesOfTheGuidesUnitAlone() throws IOException {
        var wording = new Wording(7);
        var home = new Place(2, DemoPlaces.HOME, InstitutionKind.KABUPATEN);
        for (int n = 0; n < 50; n++) {
            assertThat(wording.story(home).unit()).isEqualTo(DemoPlaces.HOME_UNIT);
        }
    }

    @Test
    void theSameSeedTellsTheSameStory() throws IOException {
        assertThat(new Wording(7).story(PLACE)).isEqualTo(new Wording(7).story(PLACE));
    }

    @Test
    void everyAnswerIsWholeAndWithinItsLimit() throws IOException {
        var limits = new HashMap<String, Integer>();
        for (var row : Seeds.cells("edition/questions.csv")) {
            limits.put(row.get("code"), Integer.valueOf(row.get("max_words")));
        }
        var wording = new Wording(7);
        for (int n = 0; n < 50; n++) {
            var answers = wording.answers(wording.story(PLACE));
            assertThat(answers.keySet()).isEqualTo(limits.keySet());
            answers.forEach((code, text) -> assertThat(WordCount.of(text))
                    .as(code + ": " + text)
                    .isBetween(Completeness.FEWEST_WORDS, limits.get(code)));
            assertThat(String.join(" ", answers.values())).doesNotContain("{", "}");
        }
    }
}
