package id.kipp.platform.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SeedsTest {
    @Test
    void everyWinnerThatComesWithThePortalCanBeRead() throws IOException {
        var winners = Seeds.rows("winners.csv").stream().map(Winner::read).toList();
        assertThat(winners).hasSize(306);
        assertThat(winners)
                .allSatisfy(winner -> assertThat(winner.sourceTitle()).isNotBlank());
    }

    @Test
    void theLongFormHasFifteenQuestionsWithTheirLimits() throws IOException {
        var questions = Seeds.rows("edition/questions.csv");
        assertThat(questions).hasSize(15);
        assertThat(questions.stream().mapToInt(row -> row.number("max_words")).sum())
                .isEqualTo(6800);
        assertThat(questions)
                .allSatisfy(row -> assertThat(row.required("hint", 600)).matches(".*[.?)]"));
    }

    @Test
    void theDemonstrationHasSentencesForEveryQuestion() throws IOException {
        var asked = codes("edition/questions.csv", "code");
        assertThat(codes("demo/sentences.csv", "question")).isEqualTo(asked);
    }

    private static Set<String> codes(String file, String column) throws IOException {
        return Seeds.cells(file).stream().map(row -> row.get(column)).collect(Collectors.toSet());
    }
}
