package id.kipp.judging.rules.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.kernel.Verdict;
import org.junit.jupiter.api.Test;

class SubstituteJurorTest {
    @Test
    void anEntryThatLacksAReaderGetsOneOfAnotherInstitution() {
        assertThat(SubstituteJuror.judge(7L, 8L, false, 1, 2)).isEqualTo(Verdict.allowed());
        assertThat(SubstituteJuror.judge(null, 8L, false, 0, 2)).isEqualTo(Verdict.allowed());
    }

    @Test
    void nobodyReadsAnEntryOfTheOwnInstitution() {
        assertThat(SubstituteJuror.judge(8L, 8L, false, 1, 2)).isEqualTo(Verdict.refused("judging.reader.conflict"));
    }

    @Test
    void nobodyReadsAnEntryTwice() {
        assertThat(SubstituteJuror.judge(7L, 8L, true, 1, 2)).isEqualTo(Verdict.refused("judging.reader.again"));
    }

    @Test
    void noEntryIsReadMoreOftenThanTheStageAsks() {
        assertThat(SubstituteJuror.judge(7L, 8L, false, 2, 2)).isEqualTo(Verdict.refused("judging.reader.enough", 2));
    }
}
