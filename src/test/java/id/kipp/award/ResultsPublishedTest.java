package id.kipp.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultsPublishedTest {
    @Test
    void whatBecomesPublicDoesNotTellTheOrderOfTheRanking() {
        var bestFirst = List.of(41L, 7L, 23L);

        var published = new ResultsPublished(1, 2026, "Top 3", "Keputusan 1", bestFirst, Instant.EPOCH);

        assertThat(published.submissionIds()).containsExactly(7L, 23L, 41L);
    }
}
