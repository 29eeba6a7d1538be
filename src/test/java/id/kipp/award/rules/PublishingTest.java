package id.kipp.award.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.kernel.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishingTest {
    @Test
    void aGateWaitsForTheFirstOfThoseBeforeIt() {
        assertThat(Publishing.judge(List.of("Top 99", "Top 45"), 35))
                .isEqualTo(Verdict.refused("award.publish.earlier", "Top 99"));
        assertThat(Publishing.judge(List.of(), 35)).isEqualTo(Verdict.allowed());
    }

    @Test
    void aGateWithoutAWinnerHasNothingToPublishWheneverItIsItsTurn() {
        assertThat(Publishing.judge(List.of(), 0)).isEqualTo(Verdict.refused("award.publish.nobody"));
        assertThat(Publishing.judge(List.of("Top 99"), 0)).isEqualTo(Verdict.refused("award.publish.nobody"));
    }
}
