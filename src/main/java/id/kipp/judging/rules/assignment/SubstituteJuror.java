package id.kipp.judging.rules.assignment;

import id.kipp.judging.rules.assignment.AssignmentProblem.Bounds;
import id.kipp.judging.rules.conflict.ConflictKind;
import id.kipp.kernel.Verdict;
import java.util.Optional;

/** Who may read a submission that has lost a juror: somebody of another institution who does not read it already. */
public final class SubstituteJuror {
    private SubstituteJuror() {}

    /**
     * The same conflict rule as for the first distribution.
     *
     * @param conflict why the juror must not read it; none where nothing stands against it, or where what this juror declared
     *     about it is being taken back
     * @param reading whether the juror has the submission on the desk
     * @param jurors how many jurors have it on the desk
     * @param wanted how many the stage asks for
     * @param load how much the juror has already
     * @param own the bounds of this juror
     */
    public static Verdict judge(
            Optional<ConflictKind> conflict, boolean reading, int jurors, int wanted, long load, Bounds own) {
        if (conflict.isPresent()) {
            return Verdict.refused("judging.substitute.conflict");
        }
        if (reading) {
            return Verdict.refused("judging.substitute.again");
        }
        if (load >= own.most()) {
            return Verdict.refused("judging.pair.full", own.juror(), own.most());
        }
        return jurors < wanted ? Verdict.allowed() : Verdict.refused("judging.substitute.enough", wanted);
    }
}
