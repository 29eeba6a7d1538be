package id.kipp.judging.rules.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.judging.rules.assignment.AssignmentProblem.Bounds;
import id.kipp.judging.rules.conflict.ConflictKind;
import id.kipp.kernel.Verdict;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SubstituteJurorTest {
    private static final Optional<ConflictKind> NONE = Optional.empty();

    private static final Bounds OWN = new Bounds("ani", 0, 5);

    @Test
    void nobodyReadsMoreThanTheBoundsSay() {
        assertThat(SubstituteJuror.judge(NONE, false, 1, 2, 5, OWN))
                .isEqualTo(Verdict.refused("judging.pair.full", "ani", 5));
    }

    @Test
    void aSubmissionThatLacksAReaderGetsOne() {
        assertThat(SubstituteJuror.judge(NONE, false, 1, 2, 4, OWN)).isEqualTo(Verdict.allowed());
        assertThat(SubstituteJuror.judge(NONE, false, 0, 2, 4, OWN)).isEqualTo(Verdict.allowed());
    }

    @Test
    void nobodyReadsWhatIsAConflict() {
        assertThat(SubstituteJuror.judge(Optional.of(ConflictKind.PAST), false, 1, 2, 4, OWN))
                .isEqualTo(Verdict.refused("judging.substitute.conflict"));
    }

    @Test
    void nobodyReadsASubmissionTwice() {
        assertThat(SubstituteJuror.judge(NONE, true, 1, 2, 4, OWN))
                .isEqualTo(Verdict.refused("judging.substitute.again"));
    }

    @Test
    void noSubmissionIsReadMoreOftenThanTheStageAsks() {
        assertThat(SubstituteJuror.judge(NONE, false, 2, 2, 4, OWN))
                .isEqualTo(Verdict.refused("judging.substitute.enough", 2));
    }
}
