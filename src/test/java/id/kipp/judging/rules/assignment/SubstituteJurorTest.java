package id.kipp.judging.rules.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.kernel.Verdict;
import org.junit.jupiter.api.Test;

class SubstituteJurorTest {
    @Test
    void aSubmissionThatLacksAReaderGetsOneOfAnotherInstitution() {
        assertThat(SubstituteJuror.judge(7L, 8L, false, 1, 2)).isEqualTo(Verdict.allowed());
        assertThat(SubstituteJuror.judge(null, 8L, false, 0, 2)).isEqualTo(Verdict.allowed());
    }

    @Test
    void nobodyReadsASubmissionOfTheOwnInstitution() {
        assertThat(SubstituteJuror.judge(8L, 8L, false, 1, 2))
                .isEqualTo(Verdict.refused("judging.substitute.conflict"));
    }

    @Test
    void nobodyReadsASubmissionTwice() {
        assertThat(SubstituteJuror.judge(7L, 8L, true, 1, 2)).isEqualTo(Verdict.refused("judging.substitute.again"));
    }

    @Test
    void noSubmissionIsReadMoreOftenThanTheStageAsks() {
        assertThat(SubstituteJuror.judge(7L, 8L, false, 2, 2))
                .isEqualTo(Verdict.refused("judging.substitute.enough", 2));
    }
}
