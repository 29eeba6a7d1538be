package id.kipp.judging.rules.assignment;

import id.kipp.kernel.Verdict;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who may read a submission that has lost a juror: somebody of another institution who does not read it already. */
public final class SubstituteJuror {
    private SubstituteJuror() {}

    /**
     * The same conflict rule as for the first distribution.
     *
     * @param reading whether the juror has the submission on the desk
     * @param jurors how many jurors have it on the desk
     * @param wanted how many the stage asks for
     */
    public static Verdict judge(
            @Nullable Long institutionOfJuror, long institutionOfSubmission, boolean reading, int jurors, int wanted) {
        if (Objects.equals(institutionOfJuror, institutionOfSubmission)) {
            return Verdict.refused("judging.substitute.conflict");
        }
        if (reading) {
            return Verdict.refused("judging.substitute.again");
        }
        return jurors < wanted ? Verdict.allowed() : Verdict.refused("judging.substitute.enough", wanted);
    }
}
