package id.kipp.catalogue.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TierTest {
    @Test
    void theSmallerTheTopTheHigherThenOtherAwardsThenFinalists() {
        var levels = List.of(
                "Top 5 Outstanding Achievement",
                "Top 9",
                "Top 35",
                "Top 99",
                "OPSI",
                "UNPSA (Juara)",
                "PKRI (Top Replikasi)",
                "Juara harapan",
                "Finalis");
        var mixed = new ArrayList<>(levels);
        Collections.reverse(mixed);
        mixed.sort(Tier.highestFirst());
        assertThat(mixed).isEqualTo(levels);
    }

    @Test
    void havingBeenHeardIsNoAward() {
        assertThat(List.of("Top 35", "OPSI", "UNPSA (Juara)")).allMatch(Tier::isAward);
        assertThat(List.of("Finalis", "UNPSA (Finalis)", "UNPSA (Peserta)")).noneMatch(Tier::isAward);
    }
}
